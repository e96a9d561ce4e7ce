import {translate} from '@docusaurus/Translate';
import {type ReactNode, useId} from 'react';
import styles from './styles.module.css';

export interface DiagramLabels {
  title?: string;
  /** The heading above it, if it has no title */
  heading?: string;
  /** What it shows, in sentences */
  description?: string;
}

interface Props extends DiagramLabels {
  svg: string;
  /** In CSS pixels, as drawn */
  width: number;
}

/** A drawing of this width fits the narrowest phone at the smallest scale, without scrolling. */
const WIDTH_THAT_FITS = 330;
/** Below this scale, letters are too small to read. */
const SMALLEST_AT_FIRST = 0.7;

/**
 * A drawing in a box that scrolls if it's too wide. Screen readers get it as a single image with title and description. A
 * check box, which needs no script, scales it to the screen; it's checked initially if the letters stay readable.
 */
export default function DiagramBox({svg, width, title, heading, description}: Props): ReactNode {
  const descriptionId = useId();
  // An image would hide the links inside it.
  const role = svg.includes('<a ') ? 'group' : 'img';
  const isWide = width > WIDTH_THAT_FITS;
  return (
    <>
      {isWide && (
        <label className={styles.fit}>
          <input type="checkbox" autoComplete="off" defaultChecked={width * SMALLEST_AT_FIRST <= WIDTH_THAT_FITS} />
          {translate({id: 'diagram.fit', message: 'Fit to screen'})}
        </label>
      )}
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: it has a role */}
      <div
        className={`${styles.box} table-box`}
        role={role}
        aria-label={title ?? labelFor(heading)}
        aria-describedby={description && descriptionId}
        tabIndex={isWide ? 0 : undefined}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by Mermaid, which cleans the author's text
        dangerouslySetInnerHTML={{__html: svg}}
      />
      {description && (
        <p id={descriptionId} hidden>
          {description}
        </p>
      )}
    </>
  );
}

function labelFor(heading: string | undefined): string {
  if (!heading) return translate({id: 'diagram.label', message: 'Diagram'});
  return translate({id: 'diagram.labelOfSection', message: 'Diagram: {heading}'}, {heading});
}
