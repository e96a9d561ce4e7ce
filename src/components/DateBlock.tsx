import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './DateBlock.module.css';
import {useFormats} from './formats';

interface Props {
  /** `YYYY-MM-DD`, a time may follow. */
  date: string;
  /** Whether what was planned for it does not take place. */
  isOff?: boolean;
}

/** A date the way a wall calendar shows it: month, day, weekday. */
export default function DateBlock({date, isOff = false}: Props): ReactNode {
  const formats = useFormats();
  return (
    <time dateTime={date} className={clsx(styles.block, isOff && styles.off)} data-sheet="date-styles">
      <span className={styles.month}>{formats.shortMonth(date)}</span>{' '}
      <strong className={styles.day}>{Number(date.slice(8, 10))}</strong>{' '}
      <span className={styles.weekday}>{formats.shortWeekday(date)}</span>
    </time>
  );
}
