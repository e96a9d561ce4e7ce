import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './DateBlock.module.css';
import {useFormats} from './formats';

interface Props {
  /** `YYYY-MM-DD`, optionally followed by a time. */
  date: string;
  /** Whether the event on that date is cancelled or postponed. */
  isOff?: boolean;
  /** Whether it is when something was written. Only days on which something takes place have the accent. */
  isPast?: boolean;
}

/** A date like on a wall calendar: month, day, weekday. */
export default function DateBlock({date, isOff = false, isPast = false}: Props): ReactNode {
  const formats = useFormats();
  return (
    <time dateTime={date} className={clsx(styles.block, isOff && styles.off, isPast && styles.past)}>
      <span className={styles.month}>{formats.shortMonth(date)}</span>{' '}
      <strong className={styles.day}>{Number(date.slice(8, 10))}</strong>{' '}
      <span className={styles.weekday}>{formats.shortWeekday(date)}</span>
    </time>
  );
}
