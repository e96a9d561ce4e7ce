import {contentLine, utcTime, wrapEvent} from '@deskbook/content/icalendar/contentLine';
import {datesWithStatus, expansionFor, type Occurrence, occurrencesOf} from '@deskbook/content/occurrences';
import type {District} from '@deskbook/content/schemas/district';
import type {Series, Session} from '@deskbook/content/schemas/session';
import {agreesWithZone, writeTimes, zonedLine} from './eventTimes';
import type {TrainingSession} from './trainingSession';
import {seriesUidOf, writeFacts} from './writeEvent';

/**
 * Writes a series as one event with its rule, the dates that don't take place, and a separate event for each date that
 * differs from the rule.
 */
export function writeSeries(session: TrainingSession, district: District): string {
  const {data, occurrences, ruleDates} = session;
  const {repeats} = data;
  const first = onceOn(session, data.start.slice(0, 10), district);
  const last = onceOn(session, ruleDates.at(-1) ?? data.start.slice(0, 10), district);
  if (!repeats || !first || !last) return '';
  const uid = seriesUidOf(session, district);
  const zone = first.timeZone;
  const time = data.start.slice(11);
  const left = (repeats.except ?? []).filter((date) => ruleDates.includes(date)).map((date) => `${date} ${time}`);
  const rule = [
    zonedLine('DTSTART', zone, first.start),
    clockChanges(first) ? contentLine('DURATION', lengthOf(data, first)) : zonedLine('DTEND', zone, first.end),
    contentLine('RRULE', ruleOf(repeats, last.startsAt)),
    left.length > 0 && zonedLine('EXDATE', zone, ...left),
    writeFacts(session, first, district),
  ];
  const others = occurrences
    .filter((occurrence) => isUnlike(occurrence, first, repeats))
    .map((occurrence) => {
      const replaced = zonedLine('RECURRENCE-ID', zone, `${occurrence.originalDate} ${time}`);
      return wrapEvent(uid, replaced + writeTimes(occurrence) + writeFacts(session, occurrence, district));
    });
  return [wrapEvent(uid, rule.filter(Boolean).join('')), ...others].join('');
}

/** The session as the rule alone would place it on a date */
function onceOn({data}: TrainingSession, date: string, district: District): Occurrence | undefined {
  const start = `${date} ${data.start.slice(11)}`;
  const once = {...data, start, repeats: undefined};
  const withLength = data.end ? {...once, ...endOn(data.start, data.end, date)} : once;
  return occurrencesOf({data: withLength}, expansionFor(district, date))[0];
}

/** Moves the end to another date, the same number of days after the start. */
function endOn(start: string, end: string, date: string): {end: string} {
  const days = Date.parse(end.slice(0, 10)) - Date.parse(start.slice(0, 10));
  return {end: `${new Date(Date.parse(date) + days).toISOString().slice(0, 10)} ${end.slice(11)}`};
}

/** Whether an occurrence differs from what the rule says about its date. */
function isUnlike(occurrence: Occurrence, first: Occurrence, repeats: Series): boolean {
  const {originalDate, start} = occurrence;
  return (
    datesWithStatus(repeats).includes(originalDate) ||
    repeats.moved?.[originalDate] !== undefined ||
    start !== `${originalDate} ${first.start.slice(11)}` ||
    clockChanges(occurrence) ||
    !agreesWithZone(occurrence)
  );
}

/** Whether clocks change during an occurrence. Programs disagree on when it then ends, unless it's a separate event. */
function clockChanges({start, end, startsAt, endsAt}: Occurrence): boolean {
  return minutesBetween(start, end) !== minutesBetween(startsAt, endsAt);
}

/** Takes two instants or two wall times. */
function minutesBetween(start: string, end: string): number {
  const [from, to] = [start, end].map((time) => Date.parse(`${time.replace(' ', 'T').replace('Z', '')}Z`));
  return ((to ?? 0) - (from ?? 0)) / 60_000;
}

/** The length of each date, as long as clocks don't change during it */
function lengthOf({start, end}: Session, first: Occurrence): string {
  return `PT${end ? minutesBetween(start, end) : minutesBetween(first.startsAt, first.endsAt)}M`;
}

const FREQUENCY = {day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY'} as const;

/** The RRULE value. An endless series ends at the horizon, so the file says no more than the pages. */
function ruleOf(series: Series, lastInstant: string): string {
  const {every, interval, count} = series;
  return [
    `FREQ=${FREQUENCY[every]}`,
    interval && interval > 1 && `INTERVAL=${interval}`,
    daysOf(series),
    count ? `COUNT=${count}` : `UNTIL=${utcTime(lastInstant)}`,
  ]
    .filter(Boolean)
    .join(';');
}

/** `[tue, thu]` is BYDAY=TU,TH; `2nd tue` is BYDAY=2TU, `last fri` BYDAY=-1FR; `15` is BYMONTHDAY=15. */
function daysOf({on = []}: Series): string {
  const dates = on.filter((day) => /^\d+$/.test(day));
  if (dates.length > 0) return `BYMONTHDAY=${dates.join(',')}`;
  return on.length > 0 ? `BYDAY=${on.map(toRuleDay).join(',')}` : '';
}

function toRuleDay(day: string): string {
  const [weekday = '', ordinal = ''] = day.split(' ').toReversed();
  const nth = ordinal === 'last' ? '-1' : ordinal.replace(/\D/g, '');
  return nth + weekday.slice(0, 2).toUpperCase();
}
