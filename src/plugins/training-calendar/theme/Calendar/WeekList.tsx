import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import type {CalendarSession} from '../../domain/calendarData';
import type {CalendarFrame, CalendarMonth, CalendarWeek, DayOfMonth} from '../../domain/pageData';
import {daysAfter, monthOf} from '../../domain/weeks';
import AgendaDay from './AgendaDay';
import {AGENDA_ID, dayId, useAddresses, weekId} from './addresses';
import Entry from './Entry';
import styles from './styles.module.css';
import TodayButton from './TodayButton';
import Turn, {InShort, type Way} from './Turn';

interface Props {
  data: CalendarMonth;
  frame: CalendarFrame;
  /** What goes above the agenda. */
  children: ReactNode;
}

/**
 * The agenda of a month, week by week and day by day. An address that names a week or a day shows it alone, the week
 * in seven columns: the style sheet does that, without a script.
 */
export default function WeekList({data, frame, children}: Props): ReactNode {
  const {weeks, sessions, month} = data;
  return (
    <div id={AGENDA_ID} className={styles.agenda}>
      <div className={styles.agendaHead}>{children}</div>
      {weeks.map((week) => (
        <Week key={week.start} {...{week, month, sessions, frame}} />
      ))}
    </div>
  );
}

interface WeekProps {
  week: CalendarWeek;
  month: string;
  sessions: readonly CalendarSession[];
  frame: CalendarFrame;
}

function Week({week: {start, days}, month, sessions, frame}: WeekProps): ReactNode {
  const short = sayInShort();
  const formats = useFormats();
  const addresses = useAddresses();
  const hasPage = (of: string) => frame.months.some((each) => each.month === of);
  // A week is on the page of each month that it has a part in; where this one ends, the way goes on there.
  const pageOf = (date: string) => [month, monthOf(date), monthOf(daysAfter(date, 6))].find((of) => covers(of, date));
  const [before, after] = [daysAfter(start, -7), daysAfter(start, 7)].map((date) => {
    const page = pageOf(date);
    return page && hasPage(page) ? addresses.week(date, page) : null;
  });
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
        <Turn
          label={translate({id: 'calendar.otherWeeks', message: 'Other weeks'})}
          className={styles.weekWays}
          before={wayTo(before, translate({id: 'calendar.previousWeek', message: 'Previous week'}), short.before)}
          after={wayTo(after, translate({id: 'calendar.nextWeek', message: 'Next week'}), short.after)}
        >
          <TodayButton view="week" />
        </Turn>
      </div>
      <div className={styles.days}>
        {days.map((day) => (
          <Day key={day.date} {...{day, month, sessions, frame}} />
        ))}
      </div>
    </section>
  );
}

function wayTo(to: string | null | undefined, long: string, short: string): Way | null {
  return to ? {to, text: <InShort long={long} short={short} />} : null;
}

function sayInShort(): {before: string; after: string} {
  return {
    before: translate({id: 'calendar.previous', message: 'Previous'}),
    after: translate({id: 'calendar.next', message: 'Next', description: 'The week or the day after this one'}),
  };
}

/** Whether the page of a month shows the week that begins on a date. */
function covers(month: string, start: string): boolean {
  return monthOf(start) === month || monthOf(daysAfter(start, 6)) === month;
}

interface DayProps extends Omit<WeekProps, 'week'> {
  day: DayOfMonth;
}

function Day({day: {date, occurrences, closings}, month, sessions, frame}: DayProps): ReactNode {
  const short = sayInShort();
  const formats = useFormats();
  const addresses = useAddresses();
  const [before, after] = [daysAfter(date, -1), daysAfter(date, 1)].map((other) =>
    frame.months.some((each) => each.month === monthOf(other)) ? addresses.day(other) : null,
  );
  const isOutside = monthOf(date) !== month;
  return (
    <section id={dayId(date)} className={clsx(styles.day, isOutside && styles.outsideDay)}>
      <Turn
        label={translate({id: 'calendar.otherDays', message: 'Other days'})}
        className={styles.dayWays}
        before={wayTo(before, translate({id: 'calendar.previousDay', message: 'Previous day'}), short.before)}
        after={wayTo(after, translate({id: 'calendar.nextDay', message: 'Next day'}), short.after)}
      >
        <TodayButton view="day" />
      </Turn>
      <AgendaDay date={date} closings={closings} frame={frame}>
        <h3 className={styles.dayTitle}>
          <span className={styles.longDate}>{formats.longDate(date)}</span>
          <span className={styles.shortDate} aria-hidden="true">
            {formats.shortWeekday(date)} {Number(date.slice(8))}
          </span>
        </h3>
        {closings.length === 0 && (
          <p className={styles.nothing}>
            <Translate id="calendar.day.empty">No sessions</Translate>
          </p>
        )}
        {occurrences.length > 0 && (
          <ul className={styles.entries}>
            {occurrences.map((occurrence) => (
              <li key={occurrence.id} id={occurrence.id}>
                <Entry
                  occurrence={occurrence}
                  session={sessions[occurrence.session] as CalendarSession}
                  frame={frame}
                  level={4}
                />
              </li>
            ))}
          </ul>
        )}
      </AgendaDay>
    </section>
  );
}
