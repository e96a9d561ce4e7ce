import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import ShownBetween, {dayAfter} from '../../../../components/ShownBetween';
import type {ClosedDate} from '../../../../content/closings';
import type {CalendarSession} from '../../domain/calendarData';
import {listDays} from '../../domain/listDays';
import type {Timed} from '../../domain/timed';
import {monthOf} from '../../domain/weeks';
import AgendaDay from './AgendaDay';
import Entry from './Entry';
import styles from './styles.module.css';

interface Props {
  items: readonly Timed[];
  sessions: readonly CalendarSession[];
  /** Days to be named between them. */
  closed: readonly ClosedDate[];
  /** Those whose tables are above the list: on a phone, the days of the one in sight are listed alone. */
  months?: readonly string[];
}

/** Sessions one after the other under their days, each in sight for its time only. */
export default function AgendaList({items, sessions, closed, months = []}: Props): ReactNode {
  const formats = useFormats();
  return (
    <ol className={clsx(styles.dayList, 'plain-list')}>
      {listDays(items, closed).map(({date, from, until, initially, items, closings}) => (
        <ShownBetween
          as="li"
          key={date}
          from={from}
          until={items.length > 0 ? until : dayAfter(date)}
          initially={initially}
          data-month={months.indexOf(monthOf(date))}
        >
          <AgendaDay date={date} closings={closings}>
            <h2 className={styles.dayTitle}>{formats.longDate(date)}</h2>
            {items.length > 0 && (
              <ul className={clsx(styles.entries, 'plain-list')}>
                {items.map(({occurrence, next, ...time}) => (
                  <ShownBetween as="li" key={occurrence.id} id={occurrence.id} {...time}>
                    <Entry
                      occurrence={occurrence}
                      session={sessions[occurrence.session] as CalendarSession}
                      level={3}
                      next={next}
                    />
                  </ShownBetween>
                ))}
              </ul>
            )}
          </AgendaDay>
        </ShownBetween>
      ))}
    </ol>
  );
}
