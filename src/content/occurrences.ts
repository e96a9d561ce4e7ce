import {changeOn} from './changedDates';
import {addToDate, type Duration, minutesOf, parseDuration} from './dates';
import type {PageOf} from './page';
import {datesOfSeries} from './recurrence';
import type {District} from './schemas/district';
import type {Session} from './schemas/session';
import {clockOf, type ZoneClock} from './zoneClock';

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
  /** Why this date differs from the plan, in the author's words. */
  reason: string | null;
  /** The last day or wall time to register for it, as it is written. */
  registrationCloses: string | null;
}

const MINUTE = 60_000;

export interface ExpansionOptions {
  /** The zone of sessions that name none. */
  districtZone: string;
  /** The day from which the horizon is counted, `YYYY-MM-DD`. */
  buildDay: string;
  /** How far a series without an end runs. */
  horizon: Duration;
}

/** How every list of a site expands its sessions: one that went further than another would name dates that it lacks. */
export function expansionFor(
  {time_zone, calendar}: Pick<District, 'time_zone' | 'calendar'>,
  buildDay: string,
): ExpansionOptions {
  return {districtZone: time_zone, buildDay, horizon: parseDuration(calendar.horizon) as Duration};
}

/**
 * Every time that a session takes place, in the order of their start. Wall times are read in the session's zone:
 * one in the hour that the clocks skip moves forward, one in the hour that comes twice is the first.
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

/** Many lists ask for the same dates. */
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

/** The dates that the rule of a session gives, before `except` is taken away; of a single session its own. */
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
  // A duration counts real minutes, an `end` what the clock shows: they differ in a night when the clocks change.
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

/** Without the milliseconds, which are none. */
function formatInstant(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
