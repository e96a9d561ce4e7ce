import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import opener from '../../../../components/Opener.module.css';
import {useFrame} from '../../client/frame';
import type {CalendarSession} from '../../domain/calendarData';
import type {CalendarMonth, CalendarWeek, DayOfMonth} from '../../domain/pageData';
import {daysAfter, monthOf} from '../../domain/weeks';
import AgendaDay from './AgendaDay';
import {AGENDA_ID, dayId, useAddresses, weekId} from './addresses';
import Entry from './Entry';
import NoSessions from './NoSessions';
import styles from './styles.module.css';
import Turn from './Turn';

interface Props {
  data: CalendarMonth;
  children: ReactNode;
}

/**
 * The agenda of a month, week by week and day by day. An address that names a week or a day shows it alone, the week
 * in seven columns where there is room: the style sheet does that, without a script.
 */
export default function WeekList({data: {weeks, ...rest}, children}: Props): ReactNode {
  const busy = weeks.flatMap(({days}) => days.filter(({occurrences}) => occurrences.length > 0).map(({date}) => date));
  return (
    <div id={AGENDA_ID} className={styles.agenda}>
      <div className={styles.agendaHead}>{children}</div>
      {weeks.map((week) => (
        <Week key={week.start} week={week} busy={busy} {...rest} />
      ))}
    </div>
  );
}

interface WeekProps extends Omit<CalendarMonth, 'weeks'> {
  week: CalendarWeek;
  /** The days of the page with sessions. */
  busy: readonly string[];
}

function Week({week: {start, days}, month, ...rest}: WeekProps): ReactNode {
  const {months} = useFrame();
  const formats = useFormats();
  const addresses = useAddresses();
  const hasPage = (of: string) => months.some((each) => each.month === of);
  // A week is on the page of each month that it has a part in; where this one ends, the way goes on there.
  const pageOf = (date: string) => [month, monthOf(date), monthOf(daysAfter(date, 6))].find((of) => covers(of, date));
  const wayTo = (date: string) => {
    const page = pageOf(date);
    return page && hasPage(page) ? addresses.week(date, page) : null;
  };
  return (
    <section id={weekId(start)} className={styles.week}>
      <div className={styles.bar}>
        <h2 className={styles.weekTitle}>
          <Translate
            id="calendar.weekSpan"
            values={{from: formats.dayOfMonth(start), to: formats.dayOfMonth(daysAfter(start, 6))}}
          >
            {'{from} to {to}'}
          </Translate>
        </h2>
        <Ways view="week" before={wayTo(daysAfter(start, -7))} after={wayTo(daysAfter(start, 7))} />
      </div>
      <div className={styles.days}>
        {days.map((day) => (
          <Day key={day.date} {...{day, month, ...rest}} />
        ))}
      </div>
    </section>
  );
}

/** Whether the page of a month shows the week that begins on a date. */
function covers(month: string, start: string): boolean {
  return monthOf(start) === month || monthOf(daysAfter(start, 6)) === month;
}

interface WaysProps {
  view: 'week' | 'day';
  /** Addresses; null where no page has it. */
  before: string | null;
  after: string | null;
}

/** From a week or a day to those beside it, and to today: `src/boot/calendar/views.ts` knows which that is. */
function Ways({view, before, after}: WaysProps): ReactNode {
  const {label, className, previous, next} = {
    week: {
      label: translate({id: 'calendar.otherWeeks', message: 'Other weeks'}),
      className: styles.weekWays,
      previous: translate({id: 'calendar.previousWeek', message: 'Previous week'}),
      next: translate({id: 'calendar.nextWeek', message: 'Next week'}),
    },
    day: {
      label: translate({id: 'calendar.otherDays', message: 'Other days'}),
      className: styles.dayWays,
      previous: translate({id: 'calendar.previousDay', message: 'Previous day'}),
      next: translate({id: 'calendar.nextDay', message: 'Next day'}),
    },
  }[view];
  const previousInShort = translate({id: 'calendar.previous', message: 'Previous'});
  const nextInShort = translate({
    id: 'calendar.next',
    message: 'Next',
    description: 'The week or the day after this one',
  });
  return (
    <Turn
      label={label}
      className={className}
      before={before ? {to: before, long: previous, short: previousInShort} : null}
      after={after ? {to: after, long: next, short: nextInShort} : null}
    >
      <button type="button" className={clsx(opener.opener, 'needs-script')} name="today" value={view}>
        {translate({id: 'calendar.today', message: 'Today'})}
      </button>
    </Turn>
  );
}

interface DayProps extends Omit<WeekProps, 'week'> {
  day: DayOfMonth;
}

function Day({day: {date, occurrences, closings}, month, busy, sessions}: DayProps): ReactNode {
  const {months} = useFrame();
  const formats = useFormats();
  const addresses = useAddresses();
  const wayTo = (other: string) => (months.some((each) => each.month === monthOf(other)) ? addresses.day(other) : null);
  return (
    <section id={dayId(date)} className={styles.day}>
      <Ways view="day" before={wayTo(daysAfter(date, -1))} after={wayTo(daysAfter(date, 1))} />
      <AgendaDay date={date} closings={closings}>
        <h3 className={styles.dayTitle}>
          <span className={styles.longDate}>{formats.longDate(date)}</span>
          <span className={styles.shortDate} aria-hidden="true">
            {formats.shortWeekday(date)} {Number(date.slice(8))}
          </span>
        </h3>
        {closings.length === 0 && (
          <p className={clsx(styles.nothing, 'quiet')}>
            {translate({id: 'calendar.day.empty', message: 'No sessions'})}
          </p>
        )}
        {occurrences.length === 0 ? (
          <NoSessions month={month} nextDay={busy.find((each) => each > date)} className={styles.emptyDay}>
            {translate({id: 'calendar.day.none', message: 'No sessions on this day.'})}
          </NoSessions>
        ) : (
          <ul className={clsx(styles.entries, 'plain-list')}>
            {occurrences.map((occurrence) => (
              <li key={occurrence.id} id={occurrence.id}>
                <Entry occurrence={occurrence} session={sessions[occurrence.session] as CalendarSession} level={4} />
              </li>
            ))}
          </ul>
        )}
      </AgendaDay>
    </section>
  );
}
