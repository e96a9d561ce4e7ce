import {useFormats} from '@deskbook/ui/components/formats';
import InlineScript from '@deskbook/ui/components/InlineScript';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {CSSProperties, ReactNode} from 'react';
import {SHOW_MONTH, showMonth} from '../../client/showMonth';
import {type Months, placeInYear} from '../../domain/yearDates';
import styles from './styles.module.css';

interface Props {
  /** The month that the strip begins with, 1 to 12 */
  first: number;
  /** As JSON: when each item of the list or row of the table is; null if it doesn't say */
  entries: string;
  /** The author's list or table, whose items have the same numbers */
  children: ReactNode;
}

/**
 * Twelve months in a row, with the numbers of what happens in them. Everything is in the list below, so screen readers
 * skip the strip.
 */
export default function Year({first, entries, children}: Props): ReactNode {
  const months = Array.from({length: 12}, (_, place) => ((first - 1 + place) % 12) + 1);
  return (
    <div className={styles.year}>
      <div className={styles.strip} aria-hidden="true">
        {months.map((month) => (
          <Month key={month} month={month} />
        ))}
        {numbered(entries).map(
          ({number, when}) => when && <Entry key={number} number={number} first={first} {...when} />,
        )}
      </div>
      <InlineScript code={SHOW_MONTH} />
      {children}
    </div>
  );
}

function numbered(entries: string): {number: number; when: Months | null}[] {
  return (JSON.parse(entries) as (Months | null)[]).map((when, place) => ({number: place + 1, when}));
}

function Month({month}: {month: number}): ReactNode {
  const formats = useFormats();
  return (
    <span className={styles.month}>
      {formats.shortMonth(`2026-${String(month).padStart(2, '0')}-01`)}
      <span ref={showMonth} className={styles.now} data-month={month} hidden suppressHydrationWarning>
        {translate({id: 'year.now', message: 'Now'})}
      </span>
    </span>
  );
}

function Entry({number, first, from, to}: Months & {number: number; first: number}): ReactNode {
  const [start, end] = [placeInYear(from, first), placeInYear(to, first)];
  // What goes on past the end of the strip stops there.
  const last = end < start ? 11 : end;
  const style: CSSProperties = {gridColumn: `${start + 1} / ${last + 2}`};
  return (
    <span className={clsx(styles.entry, last > start && styles.long)} style={style}>
      <b className={styles.number}>{number}</b>
    </span>
  );
}
