import {RRuleTemporal} from 'rrule-temporal';
import {Temporal} from 'temporal-polyfill';
import {addToDate, minutesOf, parseDuration} from './dates';
import type {PageOf} from './page';
import type {Series, Session} from './schemas/session';

/** One time that a session takes place. */
export interface Occurrence {
  /** The date that the series gave it, before any move: it names the occurrence for good. */
  originalDate: string;
  /** Wall times in the session's zone, `YYYY-MM-DD HH:MM`. */
  start: string;
  end: string;
  timeZone: string;
  /** Instants, `2027-03-03T15:30:00Z`. */
  startsAt: string;
  endsAt: string;
  branch: string | null;
  room: string | null;
  online: string | null;
  trainers: readonly string[];
  status: NonNullable<Session['status']>;
}

/** How far a series runs that names no end: from the day of the build. */
export const DEFAULT_HORIZON = {amount: 18, unit: 'month'} as const;

const RRULE_FREQUENCY = {day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY'} as const;
/** Over thirteen years of every day; a bound against rules that run away. */
const MOST_OCCURRENCES = 5000;

/**
 * Every time that a session takes place, in the order of their start. Wall times are read in the session's zone:
 * one in the hour that the clocks skip moves forward, one in the hour that comes twice is the first.
 *
 * @param districtZone the zone of sessions that name none
 * @param buildDay the day from which the horizon is counted, `YYYY-MM-DD`
 */
export function occurrencesOf(
  {data: session}: Pick<PageOf<'session'>, 'data'>,
  {
    districtZone,
    buildDay,
    horizon = DEFAULT_HORIZON,
  }: {districtZone: string; buildDay: string; horizon?: typeof DEFAULT_HORIZON},
): Occurrence[] {
  const zone = session.time_zone ?? districtZone;
  const start = toWallTime(session.start);
  const length = lengthOf(session, start);
  const {repeats} = session;
  const dates = repeats
    ? datesOfSeries(repeats, start, addToDate(buildDay, horizon))
    : [start.toPlainDate().toString()];
  const left = new Set(repeats?.except);
  return dates
    .filter((date) => !left.has(date))
    .map((date) => occurrenceOn(date, {session, zone, start, length}))
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
}

interface Base {
  session: Session;
  zone: string;
  start: Temporal.PlainDateTime;
  length: Temporal.Duration;
}

function occurrenceOn(date: string, {session, zone, start, length}: Base): Occurrence {
  const moved = session.repeats?.moved?.[date];
  const change = typeof moved === 'string' ? {start: moved} : (moved ?? {});
  const from = change.start
    ? toWallTime(change.start)
    : Temporal.PlainDate.from(date).toPlainDateTime(start.toPlainTime());
  const starts = from.toZonedDateTime(zone);
  // A duration counts real minutes, an `end` what the clock shows: they differ in a night when the clocks change.
  const isOnTheClock = session.end && !change.duration;
  const ends = isOnTheClock
    ? starts.toPlainDateTime().add(length).toZonedDateTime(zone)
    : starts.add(change.duration ? toDuration(change.duration) : length);
  const cancelled = session.repeats?.cancelled?.includes(date);
  const branch = change.branch ?? session.branch ?? null;
  return {
    originalDate: date,
    start: formatWallTime(starts.toPlainDateTime()),
    end: formatWallTime(ends.toPlainDateTime()),
    timeZone: zone,
    startsAt: starts.toInstant().toString(),
    endsAt: ends.toInstant().toString(),
    branch,
    room: change.room ?? (change.branch && change.branch !== session.branch ? null : (session.room ?? null)),
    online: change.online ?? session.online ?? null,
    trainers: change.trainers ?? session.trainers ?? [],
    status: cancelled ? 'cancelled' : (session.status ?? 'scheduled'),
  };
}

/** The dates of a series as RRULE gives them: before `except` is taken away. The zone does not matter to dates. */
export function datesOfSeries(series: Series, start: Temporal.PlainDateTime, horizon: string): string[] {
  const until = Temporal.PlainDate.from(series.until ?? horizon).toPlainDateTime('23:59:59');
  const rule = new RRuleTemporal({
    freq: RRULE_FREQUENCY[series.every],
    interval: series.interval ?? 1,
    ...daysOf(series, start),
    ...(series.count ? {count: series.count} : {until: until.toZonedDateTime('UTC')}),
    dtstart: start.toZonedDateTime('UTC'),
    tzid: 'UTC',
  });
  try {
    return rule.all((_, index) => index < MOST_OCCURRENCES).map((occurrence) => occurrence.toPlainDate().toString());
  } catch {
    // The library gives up on a rule that never hits a day, such as every 12 months on the 31st from February.
    return [];
  }
}

function daysOf(series: Series, start: Temporal.PlainDateTime): {byDay?: string[]; byMonthDay?: number[]} {
  const weekday = start.toLocaleString('en', {weekday: 'short'}).slice(0, 2).toUpperCase();
  if (series.every === 'day' && !series.on) return {};
  const days = series.on ?? [series.every === 'week' ? weekday : String(start.day)];
  const byMonthDay = days.filter((day) => /^\d+$/.test(day)).map(Number);
  const byDay = days.filter((day) => !/^\d+$/.test(day)).map(toRRuleDay);
  return {...(byDay.length > 0 && {byDay}), ...(byMonthDay.length > 0 && {byMonthDay})};
}

/** `2nd tue` becomes `2TU`, `last fri` becomes `-1FR`. */
function toRRuleDay(day: string): string {
  const [ordinal, weekday] = day.includes(' ') ? day.split(' ') : ['', day];
  const place = ordinal === 'last' ? '-1' : (ordinal ?? '').replace(/\D/g, '');
  return place + (weekday ?? '').slice(0, 2).toUpperCase();
}

function lengthOf(session: Session, start: Temporal.PlainDateTime): Temporal.Duration {
  return session.end ? start.until(toWallTime(session.end)) : toDuration(session.duration ?? '60 min');
}

function toDuration(text: string): Temporal.Duration {
  const parsed = parseDuration(text);
  return Temporal.Duration.from({minutes: (parsed && minutesOf(parsed)) ?? 0});
}

function toWallTime(text: string): Temporal.PlainDateTime {
  return Temporal.PlainDateTime.from(text.replace(' ', 'T'));
}

function formatWallTime(time: Temporal.PlainDateTime): string {
  return time.toString({smallestUnit: 'minute'}).replace('T', ' ');
}
