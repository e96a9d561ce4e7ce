import {isCancelledOrPostponed} from '@deskbook/content/occurrences';
import {useFormats} from '@deskbook/ui/components/formats';
import StatusBadge, {statesOf} from '@deskbook/ui/components/StatusBadge';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {type ReactNode, useId} from 'react';
import type {CalendarOccurrence} from '../../domain/calendarData';
import type {CalendarDay, CalendarMonth} from '../../domain/pageData';
import {monthOf} from '../../domain/weeks';
import {useAddresses} from './addresses';
import Closed from './Closed';
import Marks, {MarksLegend} from './Marks';
import styles from './styles.module.css';
import Today from './Today';
import {whatOf, whereInShort} from './words';

/** The most sessions a cell shows; the day view has them all. */
const MAX_IN_CELL = 6;

/** A month as a wall calendar: a readable table, and a grid for the keyboard (`packages/engine/boot/calendar`). */
export default function MonthTable({data: {month, weeks}}: {data: CalendarMonth}): ReactNode {
  const formats = useFormats();
  const id = useId();
  const days = weeks.flat();
  return (
    <>
      <table className={styles.table} aria-labelledby={id} data-grid={month}>
        <caption id={id} className="unseen">
          {formats.month(month)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{translate({id: 'calendar.week', message: 'Week'})}</th>
            {weeks[0]?.map(({date}) => (
              <th key={date} scope="col">
                {formats.shortWeekday(date)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <WeekRow key={week[0]?.date} week={week} month={month} />
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

function WeekRow({week, month}: {week: readonly CalendarDay[]; month: string}): ReactNode {
  const formats = useFormats();
  const addresses = useAddresses();
  const start = week[0]?.date ?? '';
  return (
    <tr>
      <th scope="row">
        <a href={addresses.week(start, month)}>
          <span className="unseen">
            {translate({id: 'calendar.weekOf', message: 'Week of {date}'}, {date: formats.dayOfMonth(start)})}
          </span>
          <span aria-hidden="true">
            {formats.shortMonth(start)} {Number(start.slice(8))}
          </span>
        </a>
      </th>
      {week.map((day) => (
        <DayCell key={day.date} day={day} isOutside={monthOf(day.date) !== month} />
      ))}
    </tr>
  );
}

interface CellProps {
  day: CalendarDay;
  /** Whether it belongs to the month before or after */
  isOutside: boolean;
}

function DayCell({day: {date, occurrences, closings}, isOutside}: CellProps): ReactNode {
  const addresses = useAddresses();
  const isClosed = closings.length > 0;
  const number = <DayNumber date={date} occurrences={occurrences} isClosed={isClosed} />;
  return (
    <td className={clsx(isOutside && styles.outside, closings.some(({branches}) => !branches) && styles.closedDay)}>
      <p className={styles.date}>
        {occurrences.length > 0 || isClosed ? <a href={addresses.day(date)}>{number}</a> : number} <Today date={date} />
      </p>
      <Closed closings={closings} />
      {occurrences.length > 0 && (
        <ul className="plain-list">
          {occurrences.map((occurrence) => (
            <Line key={occurrence.id} occurrence={occurrence} />
          ))}
          {occurrences.length > MAX_IN_CELL + 1 && (
            <li className={styles.more}>
              <a href={addresses.day(date)}>{translate({id: 'calendar.more', message: '… and more'})}</a>
            </li>
          )}
        </ul>
      )}
    </td>
  );
}

function DayNumber({date, ...marks}: Pick<CalendarDay, 'date' | 'occurrences'> & {isClosed: boolean}): ReactNode {
  const formats = useFormats();
  return (
    <>
      <span className="unseen">{formats.longDate(date)}</span>
      <span aria-hidden="true">{Number(date.slice(8))}</span>
      <Marks {...marks} />
    </>
  );
}

/** A session in a cell: its time, title, branch and state. */
function Line({occurrence}: {occurrence: CalendarOccurrence}): ReactNode {
  const formats = useFormats();
  const {to, filteredBy, start, status, movedFrom} = occurrence;
  const [state] = statesOf(occurrence);
  return (
    <li {...filteredBy}>
      <Link to={to} className={clsx(styles.line, state && styles[state.tone])}>
        <span className={clsx(styles.clock, isCancelledOrPostponed(occurrence) && styles.struck)}>
          {formats.time(start)}
        </span>{' '}
        {whatOf(occurrence)} <span className={styles.branch}>{whereInShort(occurrence)}</span>{' '}
        {state && (
          <span className={styles.state}>
            <StatusBadge isSmall status={status} movedFrom={movedFrom} />
          </span>
        )}
      </Link>
    </li>
  );
}
