import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import ShownBetween from '../../../../components/ShownBetween';
import type {CalendarOccurrence, CalendarSession} from '../../domain/calendarData';
import type {CalendarFrame} from '../../domain/pageData';
import type {Timed} from '../../domain/timed';
import Entry from './Entry';
import styles from './styles.module.css';
import {TodayMark} from './WeekList';

interface Props {
  items: readonly Timed[];
  sessions: readonly CalendarSession[];
  frame: CalendarFrame;
  /** Another name for another choice of items: what has been shown by its date is then drawn anew. */
  choice: string;
}

/** Sessions one after the other under their days, each in sight for its time only. */
export default function AgendaList({items, sessions, frame, choice}: Props): ReactNode {
  const formats = useFormats();
  return (
    <ol className={styles.dayList}>
      {byDay(items).map(({date, from, until, initially, items}) => (
        <ShownBetween as="li" key={choice + date} from={from} until={until} initially={initially}>
          <h2 className={styles.dayTitle}>
            {formats.longDate(date)}
            <TodayMark date={date} frame={frame} />
          </h2>
          <ul className={styles.entries}>
            {items.map(({occurrence, next, ...time}) => (
              <ShownBetween as="li" key={choice + occurrence.id} id={occurrence.id} {...time}>
                <Entry
                  occurrence={occurrence}
                  session={sessions[occurrence.session] as CalendarSession}
                  frame={frame}
                  level={3}
                  next={next}
                />
              </ShownBetween>
            ))}
          </ul>
        </ShownBetween>
      ))}
    </ol>
  );
}

interface DayOfItems extends Omit<Timed, 'occurrence' | 'next'> {
  date: string;
  items: Timed[];
}

/** A day is in sight while one of its sessions is. */
function byDay(items: readonly Timed[]): DayOfItems[] {
  const days: DayOfItems[] = [];
  for (const item of items) {
    const date = dateOf(item.occurrence);
    const day = days.at(-1);
    if (day?.date !== date) {
      days.push({date, from: item.from, until: item.until, initially: item.initially, items: [item]});
      continue;
    }
    day.items.push(item);
    day.initially ||= item.initially;
    day.from = day.from && item.from && [day.from, item.from].toSorted()[0];
    day.until = day.until && item.until && [day.until, item.until].toSorted()[1];
  }
  return days;
}

function dateOf({start}: CalendarOccurrence): string {
  return start.slice(0, 10);
}
