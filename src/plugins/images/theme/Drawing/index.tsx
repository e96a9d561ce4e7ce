import {type ReactNode, useId} from 'react';
import {ID_MARK} from '../../../../shared/idMark';
import styles from './styles.module.css';

interface Props {
  viewBox: string;
  title: string;
  /** Where each part is, for people who cannot see it. */
  description: string;
  caption?: string;
  /** What is inside the `<svg>`: cleaned by `src/content/drawings/readDrawing.ts`, with a mark in front of every id. */
  markup: string;
}

/** A line drawing in the colors of the theme: `remark/drawings.ts` puts it into the page. */
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
