import type {ReactNode} from 'react';
import styles from './DateBlock.module.css';
import {useFormats} from './formats';

/** A date the way a wall calendar shows it: month, day, weekday. */
export default function DateBlock({date}: {/** `YYYY-MM-DD`, a time may follow */ date: string}): ReactNode {
  const formats = useFormats();
  return (
    <time dateTime={date} className={styles.block}>
      <span className={styles.month}>{formats.shortMonth(date)}</span>{' '}
      <strong className={styles.day}>{Number(date.slice(8, 10))}</strong>{' '}
      <span className={styles.weekday}>{formats.shortWeekday(date)}</span>
    </time>
  );
}
