import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import DateBlock from '../../../../components/DateBlock';
import ShownBetween, {dayAfter} from '../../../../components/ShownBetween';
import type {Closing} from '../../../../content/closings';
import type {CalendarFrame} from '../../domain/pageData';
import Closed from './Closed';
import styles from './styles.module.css';

interface Props {
  date: string;
  closings: readonly Closing[];
  frame: CalendarFrame;
  children: ReactNode;
}

/** A day of a list: its date as a block beside what takes place. */
export default function AgendaDay({date, closings, frame, children}: Props): ReactNode {
  return (
    <div className={styles.agendaDay}>
      <div className={styles.block}>
        <div aria-hidden="true">
          <DateBlock date={date} />
        </div>
        <ShownBetween
          className={styles.today}
          from={`${date}T00:00`}
          until={dayAfter(date)}
          initially={date === frame.buildDay}
        >
          <Translate id="calendar.today">Today</Translate>
        </ShownBetween>
      </div>
      <div>
        {children}
        <Closed closings={closings} />
      </div>
    </div>
  );
}
