import {type ReactNode, useId} from 'react';
import {Art} from './Art';
import styles from './styles.module.css';

interface Props {
  /** What the ids of its art begin with */
  id: string;
  /** The machine, if this page doesn't have it yet. Cleaned by `packages/drawings/readDrawing.ts`. */
  art?: string;
  /** What points at the machine, cleaned too */
  callouts: string;
  viewBox: string;
  title: string;
  /** Where each part is, for people who can't see the drawing */
  description: string;
  caption?: string;
}

/** A line drawing in the theme's colors. `remark/drawings.ts` adds it. */
export default function Drawing({id, art, callouts, viewBox, title, description, caption}: Props): ReactNode {
  const own = useId().replace(/\W/g, '_');
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.drawing}
        viewBox={viewBox}
        role="img"
        aria-labelledby={`${own}-title`}
        aria-describedby={`${own}-desc`}
      >
        <title id={`${own}-title`}>{title}</title>
        <desc id={`${own}-desc`}>{description}</desc>
        <Art id={id} art={art} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: only elements and attributes from a list get here */}
        <g className="drawn" dangerouslySetInnerHTML={{__html: callouts}} />
      </svg>
      {caption && <figcaption className={`quiet ${styles.caption}`}>{caption}</figcaption>}
    </figure>
  );
}
