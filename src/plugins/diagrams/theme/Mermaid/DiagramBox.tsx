import {translate} from '@docusaurus/Translate';
import {type ReactNode, useId} from 'react';
import styles from './styles.module.css';

export interface DiagramLabels {
  title?: string;
  /** The heading above it, where it has no title. */
  heading?: string;
  /** What it shows, in sentences. */
  description?: string;
}

interface Props extends DiagramLabels {
  svg: string;
  /** In CSS pixels, as drawn. */
  width: number;
}

/** What fits the narrowest phone at the smallest scale needs no scrolling. */
const WIDTH_THAT_FITS = 330;
/** Made narrower than this part of its width, a drawing has letters too small to read. */
const SMALLEST_AT_FIRST = 0.7;

/**
 * A drawing in a box that scrolls where it is too wide, and is read out as one image with its name and description. A
 * box to check, which needs no script, makes it as narrow as the screen; it is checked at first if the letters can
 * still be read.
 */
export default function DiagramBox({svg, width, title, heading, description}: Props): ReactNode {
  const descriptionId = useId();
  // Links within would be lost in an image.
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
        data-sheet="diagram-styles"
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
