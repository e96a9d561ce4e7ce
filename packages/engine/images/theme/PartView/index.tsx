import {tenth} from '@deskbook/drawings/boxes';
import type {Callout} from '@deskbook/drawings/placeDiscs';
import type {CSSProperties, ReactNode} from 'react';
import {Art} from '../Drawing/Art';
import drawing from '../Drawing/styles.module.css';
import {type NamedPart, PartNames, partInWords} from './PartNames';
import styles from './styles.module.css';

interface Props {
  /** What the ids of the machine's art begin with */
  id: string;
  /** The machine, if this page doesn't have it yet */
  art?: string;
  /** What is shown of it */
  viewBox: string;
  /** Units of the drawing per pixel */
  scale: number;
  /** The name of the drawing */
  title: string;
  /** The author's own description */
  alt: string;
  /** The author's own caption */
  caption?: string;
  parts: NamedPart[];
  callouts: Callout[];
  arrows: string;
  /** The size of words printed on the parts */
  printed: number;
  /** Whether the rest has none, because they would be too small */
  isQuiet: boolean;
}

/** As in the style sheet of drawings */
const PRINTED = 15;

/** The place of a few parts of a drawing: they stand out, and the rest is faint. `remark/drawings.ts` adds it. */
export default function PartView(props: Props): ReactNode {
  const {id, art, viewBox, scale, title, alt, caption, parts, callouts, arrows, printed, isQuiet} = props;
  const words = parts.map(partInWords);
  return (
    <figure className={styles.figure}>
      <svg
        className={`${drawing.drawing} ${styles.view}`}
        viewBox={viewBox}
        style={printed === PRINTED ? undefined : ({'--printed': `${printed}px`} as CSSProperties)}
        role="img"
        aria-label={alt || `${title}: ${words.join('; ')}`}
      >
        <Art id={id} art={art} className={isQuiet ? `${styles.rest} ${styles.quiet}` : styles.rest} />
        {parts.map((part) => (
          <use key={part.id} href={`#${id}-${part.id}`} className={styles.part} />
        ))}
        {arrows && <path className={styles.arrow} d={arrows} strokeWidth={tenth(4 * scale)} />}
        {callouts.map((callout) => (
          <NumberedDisc key={callout.number} {...callout} scale={scale} />
        ))}
      </svg>
      <PartNames parts={parts} caption={caption} />
    </figure>
  );
}

/** Is drawn in pixels, so it has the same size in every view. */
function NumberedDisc({number, disc, target, scale}: Callout & {scale: number}): ReactNode {
  const [x, y] = [tenth((target.x - disc.x) / scale), tenth((target.y - disc.y) / scale)];
  return (
    <g className={styles.disc} transform={`translate(${disc.x} ${disc.y})scale(${Math.round(scale * 1000) / 1000})`}>
      <path d={`M0 0L${x} ${y}`} />
      <circle cx={x} cy={y} r="2.2" />
      <circle r="12" />
      <text y="5">{number}</text>
    </g>
  );
}
