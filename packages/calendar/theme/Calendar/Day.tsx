import type {Closing} from '@deskbook/content/closedDays';
import {isCancelledOrPostponed} from '@deskbook/content/occurrences';
import DateBlock from '@deskbook/ui/components/DateBlock';
import {useFormats} from '@deskbook/ui/components/formats';
import type {ReactNode} from 'react';
import type {CalendarOccurrence} from '../../domain/calendarData';
import Closed from './Closed';
import styles from './styles.module.css';
import Today from './Today';

interface Props {
  id?: string;
  date: string;
  heading: 'h2' | 'h3' | 'p';
  occurrences: readonly CalendarOccurrence[];
  closings: readonly Closing[];
  /** Links to the days before and after */
  turn?: ReactNode;
  children: ReactNode;
}

/** A day in a list, with a date block beside it. Shown alone or in a single week, it has a heading. */
export default function Day({id, date, heading: Title, occurrences, closings, turn, children}: Props): ReactNode {
  const formats = useFormats();
  const isOff = occurrences.length > 0 && occurrences.every(isCancelledOrPostponed);
  return (
    <section id={id} className={styles.day}>
      <div className={styles.bar}>
        <Title className={styles.dayTitle}>
          <span className={styles.longDate}>{formats.longDate(date)}</span>
          <span className={styles.shortDate} aria-hidden="true">
            {formats.shortWeekday(date)} {Number(date.slice(8))}
          </span>{' '}
          <Today date={date} />
        </Title>
        {turn}
      </div>
      <div className={styles.block} aria-hidden="true">
        <DateBlock date={date} isOff={isOff} />
        <Today date={date} />
      </div>
      <div>
        {children}
        <Closed closings={closings} />
      </div>
    </section>
  );
}
