import Link from '@docusaurus/Link';
import {useHistory, useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {type ReactNode, useEffect, useId} from 'react';
import {type Formats, useFormats} from '../../../../components/formats';
import ShownBetween, {dayAfter} from '../../../../components/ShownBetween';
import StatusBadge from '../../../../components/StatusBadge';
import {statesOf} from '../../../../components/sessionStates';
import {isCancelledOrPostponed} from '../../../../content/isCancelledOrPostponed';
import {startCell} from '../../client/startCell';
import {today} from '../../client/today';
import {type Grid, useGrid} from '../../client/useGrid';
import type {CalendarOccurrence, CalendarSession} from '../../domain/calendarData';
import {inView} from '../../domain/inView';
import type {CalendarFrame, CalendarMonth, DayOfMonth} from '../../domain/pageData';
import {type Addresses, useAddresses} from './addresses';
import Closed from './Closed';
import Marks, {MarksLegend} from './Marks';
import styles from './styles.module.css';
import {whereInShort} from './words';

/** So many are in a cell; the view of the day has all. */
const MOST_IN_CELL = 6;

interface Props {
  data: CalendarMonth;
  frame: CalendarFrame;
  /** Which occurrences are shown. */
  fits: (occurrence: CalendarOccurrence) => boolean;
  search: string;
}

/** A month as a wall calendar: a table that can be read as it is, and a grid for the keyboard once React is awake. */
export default function MonthTable({data, frame, fits, search}: Props): ReactNode {
  const {month, weeks, sessions} = data;
  const formats = useFormats();
  const id = useId();
  const addresses = useAddresses(search);
  const history = useHistory();
  const {state} = useLocation<{cell?: string} | undefined>();
  const place = frame.months.findIndex((each) => each.month === month);
  const grid = useGrid({
    rows: weeks.length,
    columns: 8,
    start: () => startCell(data, state?.cell ?? today()),
    turnPage(to, cell) {
      const next = frame.months[place + (to === 'after' ? 1 : -1)];
      const day = weeks[cell.row]?.days[Math.max(cell.column - 1, 0)]?.date.slice(8) ?? '01';
      if (next) history.push(addresses.month(next.month), {cell: `${next.month}-${day}`});
    },
  });
  // Who has turned the page by a key goes on from the same day.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page has been turned
  useEffect(() => {
    if (!state?.cell) return;
    const {row, column} = startCell(data, state.cell);
    grid.table.current?.tBodies[0]?.rows[row]?.cells[column]?.focus();
  }, []);
  return (
    <>
      {/* `src/boot/tools/calendar.ts` presses it for an arrow key after "Skip to main content"; awake, it does what it says. */}
      <button
        type="button"
        data-enter-grid=""
        hidden
        onClick={() => grid.enter()}
        aria-label={translate({id: 'calendar.grid.enter', message: 'Go through the days with the arrow keys'})}
      />
      <table ref={grid.table} className={styles.table} aria-labelledby={id} {...grid.props}>
        <caption id={id} className={styles.caption}>
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
          {weeks.map(({start, days}, row) => (
            <tr key={start}>
              <th scope="row" {...grid.cellProps(row, 0)}>
                <a href={addresses.week(start, month)} {...grid.linkProps}>
                  <span className={styles.unseen}>
                    {translate({id: 'calendar.weekOf', message: 'Week of {date}'}, {date: formats.dayOfMonth(start)})}
                  </span>
                  <span aria-hidden="true">{weekLabel(start, formats)}</span>
                </a>
              </th>
              {days.map((day, index) => (
                <DayCell
                  key={day.date}
                  day={{...day, occurrences: day.occurrences.filter(fits)}}
                  isOutside={!day.date.startsWith(month)}
                  cellProps={grid.cellProps(row, index + 1)}
                  linkProps={grid.linkProps}
                  {...{sessions, frame, addresses}}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <MarksLegend
        occurrences={inView(data, 'month', true).filter(fits)}
        isClosed={weeks.some(({days}) => days.some(({closings}) => closings.length > 0))}
      />
    </>
  );
}

interface CellProps {
  day: DayOfMonth;
  /** Whether it belongs to the month before or after. */
  isOutside: boolean;
  sessions: readonly CalendarSession[];
  frame: CalendarFrame;
  addresses: Addresses;
  cellProps: ReturnType<Grid['cellProps']>;
  linkProps: Grid['linkProps'];
}

function DayCell({
  day: {date, occurrences, closings},
  isOutside,
  sessions,
  frame,
  addresses,
  ...grid
}: CellProps): ReactNode {
  const formats = useFormats();
  const more = occurrences.length - MOST_IN_CELL;
  return (
    <td
      className={clsx(isOutside && styles.outside, closings.some(({branches}) => !branches) && styles.closedDay)}
      {...grid.cellProps}
    >
      <p className={styles.date}>
        {occurrences.length > 0 || closings.length > 0 ? (
          <a href={addresses.day(date)} data-tool="day" {...grid.linkProps}>
            <DayNumber date={date} occurrences={isOutside ? [] : occurrences} isClosed={closings.length > 0} />
          </a>
        ) : (
          <DayNumber date={date} occurrences={[]} isClosed={false} />
        )}{' '}
        <ShownBetween
          className={styles.today}
          from={`${date}T00:00`}
          until={dayAfter(date)}
          initially={date === frame.buildDay}
        >
          {translate({id: 'calendar.today', message: 'Today'})}
        </ShownBetween>
      </p>
      <Closed closings={closings} />
      {occurrences.length > 0 && (
        <ul>
          {occurrences.slice(0, more > 1 ? MOST_IN_CELL : undefined).map((occurrence) => (
            <li key={occurrence.id}>
              <Line
                occurrence={occurrence}
                session={sessions[occurrence.session] as CalendarSession}
                formats={formats}
                linkProps={grid.linkProps}
              />
            </li>
          ))}
          {more > 1 && (
            <li>
              <a href={addresses.day(date)} {...grid.linkProps}>
                {translate({id: 'calendar.more', message: '… and {count} more'}, {count: more})}
              </a>
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
      <span className={styles.unseen}>{formats.longDate(date)}</span>
      <span aria-hidden="true">{Number(date.slice(8))}</span>
      <Marks {...marks} />
    </>
  );
}

interface LineProps {
  occurrence: CalendarOccurrence;
  session: CalendarSession;
  formats: Formats;
  linkProps: Grid['linkProps'];
}

/** A session in a cell: its time, its title and its branch, and the state in a word. */
function Line({occurrence, session, formats, linkProps}: LineProps): ReactNode {
  const {start, status, movedFrom} = occurrence;
  const [state] = statesOf(occurrence);
  return (
    <Link to={session.to} className={clsx(styles.line, state && styles[state.tone])} {...linkProps}>
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
