import {ID_MARK} from '@deskbook/drawings/idMark';
import {type ReactNode, useId} from 'react';
import styles from './styles.module.css';

interface Props {
  viewBox: string;
  title: string;
  /** Where each part is, for people who can't see the drawing */
  description: string;
  caption?: string;
  /** The content of the `<svg>`, cleaned by `packages/drawings/readDrawing.ts`, with a mark before every id */
  markup: string;
}

/** A line drawing in the theme's colors. `remark/drawings.ts` adds it. */
export default function Drawing({viewBox, title, description, caption, markup}: Props): ReactNode {
  const id = useId().replace(/\W/g, '_');
  const inside = markup.replaceAll(ID_MARK, `${id}-`);
  return (
    <figure className={styles.figure} data-sheet="drawing-styles">
      <svg
        className={styles.drawing}
        viewBox={viewBox}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: only elements and attributes from a list get here */}
        <g dangerouslySetInnerHTML={{__html: inside}} />
      </svg>
      {caption && <figcaption className={`quiet ${styles.caption}`}>{caption}</figcaption>}
    </figure>
  );
}
