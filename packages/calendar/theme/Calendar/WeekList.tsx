import {useFormats} from '@deskbook/ui/components/formats';
import opener from '@deskbook/ui/components/Opener.module.css';
import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useFrame} from '../../client/frame';
import type {CalendarDay, CalendarMonth} from '../../domain/pageData';
import {daysAfter, monthOf} from '../../domain/weeks';
import {AGENDA_ID, dayId, useAddresses, weekId} from './addresses';
import Day from './Day';
import Entry from './Entry';
import NextOnes from './NextOnes';
import styles from './styles.module.css';
import Turn from './Turn';

interface Props {
  data: CalendarMonth;
  children: ReactNode;
}

/**
 * The agenda of a month by week and day. An address that names a week or a day shows only that, the week in seven
 * columns if there's room. The style sheet does this without a script.
 */
export default function WeekList({data: {month, weeks}, children}: Props): ReactNode {
  const busy = weeks.flat().filter(({occurrences}) => occurrences.length > 0);
  const nextAfter = (date: string) => busy.find((day) => day.date > date)?.date;
  return (
    <div id={AGENDA_ID} className={styles.agenda}>
      <div className={styles.agendaHead}>{children}</div>
      {weeks.map((week) => (
        <Week key={week[0]?.date} week={week} month={month}>
          {week.map((day) => (
            <WeekDay key={day.date} day={day} month={month} nextDay={nextAfter(day.date)} />
          ))}
        </Week>
      ))}
    </div>
  );
}

interface WeekProps {
  week: readonly CalendarDay[];
  month: string;
  children: ReactNode;
}

function Week({week, month, children}: WeekProps): ReactNode {
  const {months} = useFrame();
  const formats = useFormats();
  const addresses = useAddresses();
  const [start, end] = [week[0]?.date ?? '', week.at(-1)?.date ?? ''];
  // A week is on the page of each month it overlaps, so paging past this month's end continues on that month's page.
  const addressFor = (first: string) => {
    const parts = [monthOf(first), monthOf(daysAfter(first, 6))];
    const page = parts.includes(month) ? month : parts.find((part) => months.some((each) => each.month === part));
    return page ? addresses.week(first, page) : null;
  };
  return (
    <section id={weekId(start)} className={styles.week}>
      <div className={styles.bar}>
        <h2 className={styles.weekTitle}>
          <Translate id="calendar.weekSpan" values={{from: formats.dayOfMonth(start), to: formats.dayOfMonth(end)}}>
            {'{from} to {to}'}
          </Translate>
        </h2>
        <Paging view="week" before={addressFor(daysAfter(start, -7))} after={addressFor(daysAfter(start, 7))} />
      </div>
      <div className={styles.days}>{children}</div>
    </section>
  );
}

interface DayProps {
  day: CalendarDay;
  month: string;
  /** The next day on the page that has sessions */
  nextDay: string | undefined;
}

function WeekDay({day: {date, occurrences, closings}, month, nextDay}: DayProps): ReactNode {
  const {months} = useFrame();
  const addresses = useAddresses();
  const addressFor = (other: string) =>
    months.some((each) => each.month === monthOf(other)) ? addresses.day(other) : null;
  return (
    <Day
      id={dayId(date)}
      date={date}
      heading="h3"
      occurrences={occurrences}
      closings={closings}
      turn={<Paging view="day" before={addressFor(daysAfter(date, -1))} after={addressFor(daysAfter(date, 1))} />}
    >
      <ul className={clsx(styles.entries, 'plain-list')}>
        {occurrences.map((occurrence) => (
          <li key={occurrence.id} id={occurrence.id}>
            <Entry occurrence={occurrence} heading="h4" />
          </li>
        ))}
      </ul>
      <p className={clsx(styles.nothing, 'quiet')}>
        {translate({id: 'calendar.day.none', message: 'No sessions.'})}
        {occurrences.length === 0 && (
          <span className={styles.nextOnes}>
            {' '}
            <NextOnes month={month} view="agenda" nextDay={nextDay} />
          </span>
        )}
      </p>
    </Day>
  );
}

interface PagingProps {
  view: 'week' | 'day';
  /** Addresses; null if no page has it */
  before: string | null;
  after: string | null;
}

/** Links to the previous and next week or day, and to today's, which `packages/engine/boot/calendar/calendar.ts` fills in. */
function Paging({view, before, after}: PagingProps): ReactNode {
  const label = {
    week: translate({id: 'calendar.otherWeeks', message: 'Other weeks'}),
    day: translate({id: 'calendar.otherDays', message: 'Other days'}),
  }[view];
  const previous = translate({id: 'calendar.previous', message: 'Previous'});
  const next = translate({id: 'calendar.next', message: 'Next'});
  return (
    <Turn
      label={label}
      before={before ? {to: before, text: previous} : null}
      after={after ? {to: after, text: next} : null}
    >
      <button type="button" className={clsx(opener.opener, 'needs-script')} name="today" value={view}>
        {translate({id: 'calendar.today', message: 'Today'})}
      </button>
    </Turn>
  );
}
