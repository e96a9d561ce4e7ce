import type {ReactNode} from 'react';
import {DRAWN, type DrawnPart} from '../../domain/coverageCells';
import styles from './coverage.module.css';

/** For every step, for some, or for none */
const EXTENTS = ['all', 'some', 'none'] as const;
export type Extent = (typeof EXTENTS)[number];

/** A book, a disc with a question mark, and a sheet: the outline, its left half, and what is cut out of a whole one */
const SHAPES: Record<DrawnPart, {outline: string; half: string; sign: string}> = {
  Manual: {
    outline: 'M3 2q0-1 1-1h9v14H4q-1 0-1-1z',
    half: 'M8 1v14H4q-1 0-1-1V2q0-1 1-1z',
    sign: 'M6 1.5v13M8.5 5h2M8.5 8h2',
  },
  Quiz: {
    outline: 'M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1z',
    half: 'M8 1a7 7 0 1 0 0 14z',
    sign: 'M5.8 6.2q.4-2 2.3-2t2.1 1.8q0 1-1 1.6-1 .5-1 1.6M8.2 11.7v.1',
  },
  Session: {outline: 'M2 2h12v12.5H2z', half: 'M8 2v12.5H2V2z', sign: 'M2 5.8h12M5 8.8h3M5 11.6h5'},
};

const idOf = (part: DrawnPart, extent: Extent) => `coverage-${part.toLowerCase()}-${extent}`;

/** What the marks on a page are drawn from, once for all of them. */
export function CoverageShapes(): ReactNode {
  return (
    <svg className={styles.shapes} aria-hidden="true">
      {DRAWN.flatMap((part) =>
        EXTENTS.map((extent) => (
          <symbol key={part + extent} id={idOf(part, extent)} viewBox="0 0 16 16">
            <path className={extent === 'all' ? styles.full : styles.line} d={SHAPES[part].outline} />
            {extent === 'all' && <path className={styles.sign} d={SHAPES[part].sign} />}
            {extent === 'some' && <path className={styles.full} d={SHAPES[part].half} />}
            {extent === 'none' && <path className={styles.line} d="M1 15 15 1" />}
          </symbol>
        )),
      )}
    </svg>
  );
}

/** Whether a part of the training exists: full, half, or an outline that is struck out. Words say the same. */
export default function CoverageMark({part, extent}: {part: DrawnPart; extent: Extent}): ReactNode {
  return (
    <svg className={styles.mark} data-extent={extent} viewBox="0 0 16 16" aria-hidden="true">
      <use href={`#${idOf(part, extent)}`} />
    </svg>
  );
}
