import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {type ReactNode, useId} from 'react';
import {type Formats, useFormats} from '../../../../components/formats';
import StatusBadge from '../../../../components/StatusBadge';
import {statesOf} from '../../../../components/sessionStates';
import {isCancelledOrPostponed} from '../../../../content/isCancelledOrPostponed';
import type {CalendarOccurrence, CalendarSession} from '../../domain/calendarData';
import {filteredBy} from '../../domain/filteredBy';
import type {CalendarMonth, DayOfMonth} from '../../domain/pageData';
import {monthOf} from '../../domain/weeks';
import {useAddresses} from './addresses';
import Closed from './Closed';
import Marks, {MarksLegend} from './Marks';
import styles from './styles.module.css';
import Today from './Today';
import {whereInShort} from './words';

/** So many are in sight in a cell; the view of the day has all. */
const MOST_IN_CELL = 6;

/** A month as a wall calendar: a table that can be read as it is, and a grid for the keyboard (`src/boot/calendar`). */
export default function MonthTable({data: {month, weeks, sessions}}: {data: CalendarMonth}): ReactNode {
  const formats = useFormats();
  const id = useId();
  const addresses = useAddresses();
  const days = weeks.flatMap((week) => week.days);
  return (
    <>
      <table className={styles.table} aria-labelledby={id} data-grid={month}>
        <caption id={id} className="unseen">
          {formats.month(month)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{translate({id: 'calendar.week', message: 'Week', description: 'Heading of a column'})}</th>
            {weeks[0]?.days.map(({date}) => (
              <th key={date} scope="col" abbr={formats.weekday(weekdayKey(date))}>
                {formats.shortWeekday(date)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(({start, days}) => (
            <tr key={start}>
              <th scope="row">
                <a href={addresses.week(start, month)}>
                  <span className="unseen">
                    {translate({id: 'calendar.weekOf', message: 'Week of {date}'}, {date: formats.dayOfMonth(start)})}
                  </span>
                  <span aria-hidden="true">{weekLabel(start, formats)}</span>
                </a>
              </th>
              {days.map((day) => (
                <DayCell key={day.date} day={day} isOutside={monthOf(day.date) !== month} sessions={sessions} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <MarksLegend
        occurrences={days.flatMap(({occurrences}) => occurrences)}
        isClosed={days.some(({closings}) => closings.length > 0)}
      />
    </>
  );
}

interface CellProps {
  day: DayOfMonth;
  /** Whether it belongs to the month before or after. */
  isOutside: boolean;
  sessions: readonly CalendarSession[];
}

function DayCell({day: {date, occurrences, closings}, isOutside, sessions}: CellProps): ReactNode {
  const addresses = useAddresses();
  return (
    <td className={clsx(isOutside && styles.outside, closings.some(({branches}) => !branches) && styles.closedDay)}>
      <p className={styles.date}>
        {occurrences.length > 0 || closings.length > 0 ? (
          <a href={addresses.day(date)}>
            <DayNumber date={date} occurrences={occurrences} isClosed={closings.length > 0} />
          </a>
        ) : (
          <DayNumber date={date} occurrences={[]} isClosed={false} />
        )}{' '}
        <Today date={date} />
      </p>
      <Closed closings={closings} />
      {occurrences.length > 0 && (
        <ul className="plain-list">
          {occurrences.map((occurrence) => (
            <Line
              key={occurrence.id}
              occurrence={occurrence}
              session={sessions[occurrence.session] as CalendarSession}
            />
          ))}
          {occurrences.length > MOST_IN_CELL + 1 && (
            <li className={styles.more}>
              <a href={addresses.day(date)}>{translate({id: 'calendar.more', message: '… and more'})}</a>
            </li>
          )}
        </ul>
      )}
    </td>
  );
}

function DayNumber({date, ...marks}: Pick<DayOfMonth, 'date' | 'occurrences'> & {isClosed: boolean}): ReactNode {
  const formats = useFormats();
  return (
    <>
      <span className="unseen">{formats.longDate(date)}</span>
      <span aria-hidden="true">{Number(date.slice(8))}</span>
      <Marks {...marks} />
    </>
  );
}

/** A session in a cell: its time, its title and its branch, and the state in a word. */
function Line({occurrence, session}: {occurrence: CalendarOccurrence; session: CalendarSession}): ReactNode {
  const formats = useFormats();
  const {start, status, movedFrom} = occurrence;
  const [state] = statesOf(occurrence);
  return (
    <li {...filteredBy(occurrence, session)}>
      <Link to={session.to} className={clsx(styles.line, state && styles[state.tone])}>
        <span className={clsx(styles.clock, isCancelledOrPostponed(occurrence) && styles.struck)}>
          {formats.time(start)}
        </span>{' '}
        {session.title} <span className={styles.branch}>{whereInShort(occurrence)}</span>{' '}
        {state && (
          <span className={styles.state}>
            <StatusBadge isSmall status={status} movedFrom={movedFrom} />
          </span>
        )}
      </Link>
    </li>
  );
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

function weekdayKey(date: string): string {
  return WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] as string;
}

/** `Nov 29` */
function weekLabel(start: string, formats: Formats): string {
  return `${formats.shortMonth(start)} ${Number(start.slice(8))}`;
}
