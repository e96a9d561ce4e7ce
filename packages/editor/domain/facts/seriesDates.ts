import {changeOn, ruleDatesOf} from '@deskbook/content/occurrences';
import type {Series, Session} from '@deskbook/content/schemas/session';
import {isDate, parseWallTime} from '@deskbook/text/dates/dates';
import {mapIn, valueAt, type YamlPath, type YamlValue} from '@deskbook/text/yaml/yamlSource';
import {insertFact, readFacts, removeFact, setFact} from './changeFacts';

/** One date of a series, as the form shows it. */
export interface DateOfSeries {
  /** The original date from the rule, which stays its key even if it's moved. */
  date: string;
  /** The current start, `YYYY-MM-DD HH:MM`. */
  start: string;
  status: NonNullable<Session['status']>;
  isMoved: boolean;
  reason: string | null;
  branch: string | null;
}

const HORIZON = {amount: 18, unit: 'month'} as const;

/** Returns the dates of a series from today on; none until its rule and start are complete. */
export function nextDates(values: YamlValue, path: YamlPath, today: string): DateOfSeries[] {
  const around = mapIn(valueAt(values, path.slice(0, -1)));
  const repeats = seriesIn(valueAt(values, path));
  const start = String(around.start ?? '').replace('T', ' ');
  if (!repeats || !parseWallTime(start)) return [];
  const session = {...around, start, repeats} as unknown as Session;
  const skipped = new Set(repeats.except);
  const dates = ruleDatesOf(session, {buildDay: today, horizon: HORIZON}).filter((date) => !skipped.has(date));
  return dates
    .map((date): DateOfSeries => {
      const {status, reason, branch, start: moved} = changeOn(session, date);
      return {
        date,
        start: moved?.replace('T', ' ') ?? `${date} ${start.slice(11)}`,
        status,
        isMoved: moved !== undefined,
        reason,
        branch: branch ?? session.branch ?? null,
      };
    })
    .filter(({date, start: now}) => date >= today || now >= today);
}

/** Returns a rule that can be expanded; undefined until it's complete. */
function seriesIn(value: YamlValue | undefined): Series | undefined {
  const {every, interval, on, until, count, ...others} = mapIn(value);
  if (every !== 'day' && every !== 'week' && every !== 'month') return undefined;
  const number = (text: YamlValue | undefined) => (Number(text) > 0 ? {number: Number(text)} : undefined);
  const days = (Array.isArray(on) ? on : [on]).filter((day) => typeof day === 'string' && day !== '');
  return {
    ...others,
    every,
    ...(number(interval) && {interval: number(interval)?.number}),
    ...(days.length > 0 && {on: days}),
    ...(isDate(String(until)) && {until: String(until)}),
    ...(number(count) && {count: number(count)?.number}),
  } as Series;
}

/** Marks a date of a series as canceled or postponed, with an optional reason. */
export function markDate(
  text: string,
  path: YamlPath,
  {date, status, reason}: {date: string; status: 'cancelled' | 'postponed'; reason: string},
): string {
  const at = [...path, status];
  const written = valueAt(readFacts(text).values as YamlValue, at);
  if (written === undefined || written === '') return setFact(text, at, reason ? {[date]: reason} : [date]);
  if (!Array.isArray(written)) return setFact(text, [...at, date], reason);
  if (!reason) return insertFact(text, [...at, written.length], date);
  // A list has no place for a reason, so it goes into the date's entry under `moved`.
  return setFact(insertFact(text, [...at, written.length], date), [...path, 'moved', date, 'reason'], reason);
}

/** Whether a reason is required because the other dates already have one. */
export function needsReason(values: YamlValue, path: YamlPath, status: 'cancelled' | 'postponed'): boolean {
  const written = valueAt(values, [...path, status]);
  return typeof written === 'object' && !Array.isArray(written) && Object.keys(written).length > 0;
}

/** Moves a date of a series to another time and keeps its other changes. */
export function moveDate(text: string, path: YamlPath, date: string, start: string): string {
  const at = [...path, 'moved', date];
  const written = valueAt(readFacts(text).values as YamlValue, at);
  const hasMore = typeof written === 'object';
  return setFact(text, hasMore ? [...at, 'start'] : at, start);
}

/** Whether the list of dates shows everything written about canceled, postponed or moved dates. */
export function isAllInList(written: YamlValue | undefined): boolean {
  const ofDates = typeof written === 'object' && !Array.isArray(written) ? Object.values(written) : [];
  return ofDates.every((change) => Object.keys(mapIn(change)).every((name) => name === 'start' || name === 'reason'));
}

/** Restores a date to the rule: no longer canceled, postponed or moved. */
export function restoreDate(text: string, path: YamlPath, date: string): string {
  let changed = text;
  for (const status of ['cancelled', 'postponed']) {
    const written = valueAt(readFacts(changed).values as YamlValue, [...path, status]);
    const step = Array.isArray(written) ? written.indexOf(date) : date;
    if (step !== -1) changed = without(changed, [...path, status, step]);
  }
  const moved = valueAt(readFacts(changed).values as YamlValue, [...path, 'moved', date]);
  if (isAllInList({[date]: moved ?? ''})) return without(changed, [...path, 'moved', date]);
  return ['start', 'reason'].reduce((now, name) => without(now, [...path, 'moved', date, name]), changed);
}

/** Removes a value, and its parents if they become empty. */
function without(text: string, path: YamlPath): string {
  const values = readFacts(text).values as YamlValue;
  if (valueAt(values, path) === undefined) return text;
  const parent = valueAt(values, path.slice(0, -1));
  const isLast = typeof parent === 'object' && Object.keys(parent).length === 1 && path.length > 2;
  return isLast ? removeFact(text, path.slice(0, -1)) : removeFact(text, path);
}
