import type {Closing} from '@deskbook/content/closedDays';
import {isCancelledOrPostponed} from '@deskbook/content/occurrences';
import DateBlock from '@deskbook/ui/components/DateBlock';
import {useFormats} from '@deskbook/ui/components/formats';
import type {CSSProperties, ReactNode} from 'react';
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
  /** Its place in the week, and its hours on the time axis */
  style?: CSSProperties;
  children: ReactNode;
}

/** A day in a list, with a date block beside it. Shown alone, it has a heading. */
export default function Day({
  id,
  date,
  heading: Title,
  occurrences,
  closings,
  turn,
  style,
  children,
}: Props): ReactNode {
  const formats = useFormats();
  const isOff = occurrences.length > 0 && occurrences.every(isCancelledOrPostponed);
  return (
    <section id={id} className={styles.day} style={style}>
      <div className={styles.bar}>
        <Title className={styles.dayTitle}>
          {formats.longDate(date)} <Today date={date} />
        </Title>
        {turn}
      </div>
      <div className={styles.block} aria-hidden="true">
        <DateBlock date={date} isOff={isOff} />
        <Today date={date} />
      </div>
      <div className={styles.plan}>
        {closings.length > 0 && (
          <div className={styles.allDay}>
            <Closed closings={closings} />
          </div>
        )}
        {children}
      </div>
    </section>
  );
}
