import clsx from 'clsx';
import type {ReactNode} from 'react';
import tones from '../tones.module.css';
import styles from './Mark.module.css';

/** What each shape means is the same everywhere, so readers learn it once. */
const SHAPES = {
  check: {solid: 'M8 .5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 1 0 0-15', cut: 'M4.6 8.3 7 10.7l4.5-5'},
  cross: {
    solid: 'M2.5.8h11a1.7 1.7 0 0 1 1.7 1.7v11a1.7 1.7 0 0 1-1.7 1.7h-11a1.7 1.7 0 0 1-1.7-1.7v-11A1.7 1.7 0 0 1 2.5.8',
    cut: 'M5 5l6 6M11 5l-6 6',
  },
  triangle: {solid: 'M8 .8 15.6 14.6H.4z', cut: 'M8 5.6v4M8 12.2v.2'},
  clock: {line: 'M8 1.3a6.7 6.7 0 1 0 0 13.4A6.7 6.7 0 1 0 8 1.3M8 4.2V8l2.6 1.6'},
  ring: {line: 'M8 1.3a6.7 6.7 0 1 0 0 13.4A6.7 6.7 0 1 0 8 1.3', isDashed: true},
  dash: {line: 'M5.5 8h5'},
} as const;

/** The states that registers and reports show, each with its shape and its color. */
const MARKS = {
  passed: ['check', 'good'],
  failed: ['cross', 'bad'],
  overdue: ['cross', 'bad'],
  over: ['cross', 'bad'],
  expired: ['triangle', 'attention'],
  soon: ['triangle', 'attention'],
  due: ['clock', 'primary'],
  missing: ['ring', 'bad'],
  none: ['dash', 'quiet'],
} as const satisfies Record<string, readonly [keyof typeof SHAPES, Tone]>;

export type MarkName = keyof typeof MARKS;
export type Tone = 'good' | 'attention' | 'bad' | 'primary' | 'quiet';

export const toneOf = (name: MarkName): Tone => MARKS[name][1];

/** A state as a shape of 16 px. Screen readers skip it, so a word has to say the same. */
export default function Mark({name, className}: {name: MarkName; className?: string}): ReactNode {
  const [shape, tone] = MARKS[name];
  const {solid, cut, line, isDashed}: {solid?: string; cut?: string; line?: string; isDashed?: boolean} = SHAPES[shape];
  return (
    <svg className={clsx(styles.mark, tones[tone], className)} viewBox="0 0 16 16" aria-hidden="true">
      {solid && <path className={styles.solid} d={solid} />}
      {cut && <path className={styles.cut} d={cut} />}
      {line && <path className={isDashed ? styles.dashed : undefined} d={line} />}
    </svg>
  );
}
