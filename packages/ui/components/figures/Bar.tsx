import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './Bar.module.css';

/** What is certain is solid, what is promised is pale, what is known to come is hatched. `bad` is too much or too late. */
export type BarLook = 'solid' | 'pale' | 'hatch' | 'dots' | 'lines' | 'bad' | 'attention' | 'empty';

/** For parts that only have to differ */
export const LOOKS: readonly BarLook[] = ['solid', 'pale', 'hatch', 'dots', 'lines'];

/** A share of a length, from 0 to 1 */
interface BarProps {
  parts: readonly {share: number; look: BarLook}[];
  /** Where the line across it is */
  limit?: number;
}

/** An amount beside the numbers that say the same, so screen readers skip it. Requires `bar-styles` on the page. */
export function Bar({parts, limit}: BarProps): ReactNode {
  return (
    <span className={styles.bar} aria-hidden="true">
      {parts.map(
        ({share, look}) => share > 0 && <i key={look} className={styles[look]} style={{width: percent(share)}} />,
      )}
      {limit !== undefined && <b className={styles.limit} style={{left: percent(limit)}} />}
    </span>
  );
}

/** Says what the parts of bars are. */
export function BarLegend({
  parts,
  limit,
}: {
  parts: readonly {label: string; look: BarLook}[];
  limit?: string;
}): ReactNode {
  return (
    <ul className={clsx(styles.legend, 'plain-list')}>
      {parts.map(({label, look}) => (
        <li key={label}>
          <i className={styles[look]} aria-hidden="true" /> {label}
        </li>
      ))}
      {limit && (
        <li>
          <i className={styles.limit} aria-hidden="true" /> {limit}
        </li>
      )}
    </ul>
  );
}

const percent = (share: number) => `${Math.round(Math.min(1, share) * 1e4) / 100}%`;

/** The class of a look, for other shapes than bars in a row. They need `bar-styles`. */
export const classOfLook = (look: BarLook): string => `${styles[look]}`;
