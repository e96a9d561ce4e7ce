import {addToDate, type Duration, minutesOf, parseDuration} from '@deskbook/text/dates/dates';
import {clockOf, type ZoneClock} from '@deskbook/text/dates/zoneClock';
import type {PageOf} from './page';
import {datesOfSeries} from './recurrence';
import type {District} from './schemas/district';
import type {Series, Session} from './schemas/session';

export interface Occurrence {
  /** The date in the series before any move. It identifies the occurrence for good. */
  originalDate: string;
  /** Wall times in the session's time zone, `YYYY-MM-DD HH:MM`. */
  start: string;
  end: string;
  timeZone: string;
  /** UTC, such as `2027-03-03T15:30:00Z`. */
  startsAt: string;
  endsAt: string;
  branch: string | null;
  room: string | null;
  online: string | null;
  trainers: readonly string[];
  status: NonNullable<Session['status']>;
  /** Why this date differs from the plan, in the author's words. */
  reason: string | null;
  /** Last day or wall time to register, as written. */
  registrationCloses: string | null;
}

const MINUTE = 60_000;

interface ExpansionOptions {
  /** Time zone for sessions that don't name one. */
  districtZone: string;
  /** First day of the horizon, `YYYY-MM-DD`. */
  buildDay: string;
  /** How far to expand a series without an end. */
  horizon: Duration;
}

/** All lists must expand sessions the same way, or one would name dates that another lacks. */
export function expansionFor(
  {time_zone, calendar}: Pick<District, 'time_zone' | 'calendar'>,
  buildDay: string,
): ExpansionOptions {
  return {districtZone: time_zone, buildDay, horizon: parseDuration(calendar.horizon) as Duration};
}

/**
 * Returns all occurrences of a session, sorted by start. Wall times are in the session's time zone: a time skipped by a
 * clock change moves forward, and a repeated one means the first.
 */
export function occurrencesOf(
  {data}: Pick<PageOf<'session'>, 'data'>,
  options: ExpansionOptions,
): readonly Occurrence[] {
  const key = JSON.stringify(options);
  const expanded = expansions.get(data) ?? new Map<string, readonly Occurrence[]>();
  const occurrences = expanded.get(key) ?? expand(data, options);
  expansions.set(data, expanded.set(key, occurrences));
  return occurrences;
}

/** Many lists need the same dates. */
const expansions = new WeakMap<Session, Map<string, readonly Occurrence[]>>();

function expand(session: Session, options: ExpansionOptions): Occurrence[] {
  const zone = session.time_zone ?? options.districtZone;
  const base = {session, zone, clock: clockOf(zone), length: lengthOf(session)};
  const left = new Set(session.repeats?.except);
  return ruleDatesOf(session, options)
    .filter((date) => !left.has(date))
    .map((date) => occurrenceOn(date, base))
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
}

/** Returns the dates of a session's recurrence rule, including those in `except`; a single session has just its own. */
export function ruleDatesOf(
  {start, repeats}: Session,
  {buildDay, horizon}: Omit<ExpansionOptions, 'districtZone'>,
): string[] {
  const first = start.slice(0, 10);
  return repeats ? datesOfSeries(repeats, first, addToDate(buildDay, horizon)) : [first];
}

interface Base {
  session: Session;
  zone: string;
  clock: ZoneClock;
  /** In milliseconds. */
  length: number;
}

function occurrenceOn(date: string, {session, zone, clock, length}: Base): Occurrence {
  const change = changeOn(session, date);
  const startsAt = clock.instantOf(readWallTime(change.start ?? `${date} ${session.start.slice(11)}`));
  const start = clock.wallOf(startsAt);
  // A duration counts elapsed minutes, an `end` is a clock time. They differ in a night when the clocks change.
  const isOnTheClock = session.end && !change.duration;
  const endsAt = isOnTheClock
    ? clock.instantOf(start + length)
    : startsAt + (change.duration ? millisecondsOf(change.duration) : length);
  const branch = change.branch ?? session.branch ?? null;
  return {
    originalDate: date,
    start: formatWallTime(start),
    end: formatWallTime(clock.wallOf(endsAt)),
    timeZone: zone,
    startsAt: formatInstant(startsAt),
    endsAt: formatInstant(endsAt),
    branch,
    room: change.room ?? (change.branch && change.branch !== session.branch ? null : (session.room ?? null)),
    online: change.online ?? session.online ?? null,
    trainers: change.trainers ?? session.trainers ?? [],
    status: change.status,
    reason: change.reason,
    registrationCloses: change.registration_closes ?? session.registration_closes ?? null,
  };
}

/** In milliseconds. */
function lengthOf({start, end, duration = '60 min'}: Session): number {
  return end ? readWallTime(end) - readWallTime(start) : millisecondsOf(duration);
}

function millisecondsOf(duration: string): number {
  return (minutesOf(duration) ?? 0) * MINUTE;
}

function readWallTime(text: string): number {
  return Date.parse(`${text.replace(' ', 'T')}Z`);
}

function formatWallTime(wall: number): string {
  return new Date(wall).toISOString().slice(0, 16).replace('T', ' ');
}

function formatInstant(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

export function isCancelledOrPostponed({status}: Pick<Occurrence, 'status'>): boolean {
  return status === 'cancelled' || status === 'postponed';
}

/** One entry of `moved`, in its long form. */
type Moved = Exclude<NonNullable<Series['moved']>[string], string>;

interface ChangeOfDate extends Omit<Moved, 'reason'> {
  status: NonNullable<Session['status']>;
  reason: string | null;
}

/** States that a single date of a series can have. If a date is listed under two, the first one here wins. */
export const STATUSES_OF_DATES = ['cancelled', 'postponed', 'full'] as const;

/** Returns what differs on one date of a session. What is written for the date overrides what holds for all dates. */
export function changeOn({repeats, status = 'scheduled', reason}: Session, date: string): ChangeOfDate {
  const written = repeats?.moved?.[date];
  const moved: Moved = typeof written === 'string' ? {start: written} : (written ?? {});
  const own = possibleOn(status).find((each) => namedDates(repeats?.[each]).includes(date));
  const ownReason = own && reasonFor(repeats?.[own], date);
  return {...moved, status: own ?? status, reason: ownReason ?? moved.reason ?? reason ?? null};
}

/** A date's own state counts only if it isn't weaker than the session's: a postponed session has no full dates. */
function possibleOn(status: ChangeOfDate['status']): readonly (typeof STATUSES_OF_DATES)[number][] {
  return status === 'scheduled' ? STATUSES_OF_DATES : STATUSES_OF_DATES.slice(0, STATUSES_OF_DATES.indexOf(status) + 1);
}

/** Returns every date listed as cancelled, postponed or full. */
export function datesWithStatus(repeats: Series): string[] {
  return STATUSES_OF_DATES.flatMap((each) => namedDates(repeats[each]));
}

/** Returns the dates under `cancelled`, `postponed` or `full`, written as a list or as a map of reasons. */
export function namedDates(dates: Series['cancelled']): readonly string[] {
  return Array.isArray(dates) ? dates : Object.keys(dates ?? {});
}

function reasonFor(dates: Series['cancelled'], date: string): string | undefined {
  return Array.isArray(dates) ? undefined : dates?.[date];
}
