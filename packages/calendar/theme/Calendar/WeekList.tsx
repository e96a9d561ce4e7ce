import {addDays} from '@deskbook/text/dates/dates';
import {useFormats} from '@deskbook/ui/components/formats';
import opener from '@deskbook/ui/components/Opener.module.css';
import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {CSSProperties, ReactNode} from 'react';
import {useFrame} from '../../client/frame';
import type {Span} from '../../domain/lanes';
import type {CalendarDay, CalendarMonth} from '../../domain/pageData';
import {type DayAxis, dayAxis, hoursOf, type OnAxis, weekHours} from '../../domain/timeAxis';
import {monthOf} from '../../domain/weeks';
import {AGENDA_ID, dayId, useAddresses, weekId} from './addresses';
import {columnStyle, sessionStyle, weekStyle} from './axisStyles';
import Day from './Day';
import Entry from './Entry';
import NextOnes from './NextOnes';
import styles from './styles.module.css';
import Turn from './Turn';
import WeekStrip from './WeekStrip';

interface Props {
  data: CalendarMonth;
  children: ReactNode;
}

/**
 * The agenda of a month by week and day. An address that names a week or a day shows only that, on a time axis: a day
 * always, a week if its seven columns have room. The style sheet does this without a script.
 */
export default function WeekList({data: {month, weeks}, children}: Props): ReactNode {
  const busy = weeks.flat().filter(({occurrences}) => occurrences.length > 0);
  const nextAfter = (date: string) => busy.find((day) => day.date > date)?.date;
  const {timeZone, signUps} = useFrame();
  const axisOf = ({date, occurrences}: CalendarDay) =>
    // A full session has a button for another date as well.
    dayAxis(date, occurrences, timeZone, ({to, status}) => (signUps[to] ? (status === 'full' ? 2 : 1) : 0));
  return (
    <div id={AGENDA_ID} className={styles.agenda} data-clock={timeZone}>
      <div className={styles.agendaHead}>{children}</div>
      {weeks.map((week) => {
        const axes = week.map(axisOf);
        return (
          <Week key={week[0]?.date} week={week} axes={axes} month={month}>
            {week.map((day, place) => (
              <WeekDay
                key={day.date}
                day={day}
                axis={axes[place] as DayAxis}
                place={place}
                month={month}
                nextDay={nextAfter(day.date)}
              />
            ))}
          </Week>
        );
      })}
    </div>
  );
}

interface WeekProps {
  week: readonly CalendarDay[];
  axes: readonly DayAxis[];
  month: string;
  children: ReactNode;
}

function Week({week, axes, month, children}: WeekProps): ReactNode {
  const {months} = useFrame();
  const formats = useFormats();
  const addresses = useAddresses();
  const [start, end] = [week[0]?.date ?? '', week.at(-1)?.date ?? ''];
  // A week is on the page of each month it overlaps, so paging past this month's end continues on that month's page.
  const addressFor = (first: string) => {
    const parts = [monthOf(first), monthOf(addDays(first, 6))];
    const page = parts.includes(month) ? month : parts.find((part) => months.some((each) => each.month === part));
    return page ? addresses.week(first, page) : null;
  };
  const hours = weekHours(axes);
  return (
    <section id={weekId(start)} className={styles.week} style={weekStyle(hours, axes)}>
      <div className={styles.bar}>
        <h2 className={styles.weekTitle}>
          <Translate id="calendar.weekSpan" values={{from: formats.dayOfMonth(start), to: formats.dayOfMonth(end)}}>
            {'{from} to {to}'}
          </Translate>
        </h2>
        <Paging view="week" before={addressFor(addDays(start, -7))} after={addressFor(addDays(start, 7))} />
      </div>
      <div className={styles.days} data-week="">
        <WeekStrip week={week} />
        <Hours span={hours} date={start} />
        {children}
      </div>
    </section>
  );
}

interface DayProps {
  day: CalendarDay;
  axis: DayAxis;
  /** In its week */
  place: number;
  month: string;
  /** The next day on the page that has sessions */
  nextDay: string | undefined;
}

function WeekDay({day: {date, occurrences, closings}, axis, place, month, nextDay}: DayProps): ReactNode {
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
      style={columnStyle(place, axis)}
      turn={<Paging view="day" before={addressFor(addDays(date, -1))} after={addressFor(addDays(date, 1))} />}
    >
      {axis.hours && <Hours span={axis.hours} date={date} />}
      <ul className={clsx(styles.entries, 'plain-list')}>
        {occurrences.map((occurrence, index) => (
          <li key={occurrence.id} id={occurrence.id} style={sessionStyle(axis.items[index] as OnAxis)}>
            <Entry occurrence={occurrence} heading="h4" />
          </li>
        ))}
      </ul>
      <div className={styles.now} data-now={date} aria-hidden="true" hidden suppressHydrationWarning />
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

/** The hours of a time axis. Every session says its time, so screen readers skip them. */
function Hours({span, date}: {span: Span; date: string}): ReactNode {
  const formats = useFormats();
  return (
    <div className={styles.hours} aria-hidden="true">
      {hoursOf(span, date).map((hour, place) => (
        <span key={hour} style={{'--at': span.from / 60 + place} as CSSProperties}>
          {formats.hour(hour)}
        </span>
      ))}
    </div>
  );
}
