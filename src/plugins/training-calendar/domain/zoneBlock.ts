import {tzlib_get_ical_block} from 'timezones-ical-library';
import {onceForEach} from '../../../shared/onceForEach';

/** What a calendar file says of a time zone: its rules of today, as if they had held since 1970, which Outlook needs. */
export interface ZoneBlock {
  /** VTIMEZONE with lines that end in CRLF; empty for UTC, which needs none. */
  text: string;
  /** Tells whether these rules turn a wall time into the instant. They do not for years in which others held. */
  agrees(wallTime: string, instant: string): boolean;
}

/** The clocks change every year on the nth weekday of a month, and stay so until the other change. */
interface Change {
  month: number;
  /** 1 for the first, -1 for the last. */
  nth: number;
  /** 0 for Sunday. */
  weekday: number;
  /** Minutes after midnight on the clock before the change. */
  minutes: number;
  /** Offsets from UTC in minutes. */
  before: number;
  after: number;
}

const MINUTE = 60_000;

export const zoneBlockOf = onceForEach((zone): ZoneBlock => {
  if (zone === 'UTC') return {text: '', agrees: () => true};
  const [found] = tzlib_get_ical_block(zone);
  if (!found) return {text: '', agrees: () => false};
  // The library writes the name of today where an old one was asked for; events say the zone as the page does.
  const text = `${found.replace(/^TZID:.*$/m, `TZID:${zone}`)}\r\n`.replace(/\r?\n/g, '\r\n');
  const changes = readChanges(text);
  const fixed = minutesOf(/^TZOFFSETTO:(\S+)/m.exec(text)?.[1] ?? '');
  return {
    text,
    agrees(wallTime, instant) {
      const wall = Date.parse(`${wallTime.replace(' ', 'T')}Z`);
      const offset = (wall - Date.parse(instant)) / MINUTE;
      return offset === (changes.length > 0 ? offsetAt(wall, changes) : fixed);
    },
  };
});

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

function readChanges(text: string): Change[] {
  return text
    .split(/^BEGIN:(?:STANDARD|DAYLIGHT)\r\n/m)
    .slice(1)
    .flatMap((part) => {
      const [, month, nth, weekday] = /RRULE:FREQ=YEARLY;BYMONTH=(\d+);BYDAY=(-?\d)([A-Z]{2})/.exec(part) ?? [];
      if (!weekday) return [];
      const [, hours, minutes] = /DTSTART:\d{8}T(\d{2})(\d{2})/.exec(part) ?? [];
      return [
        {
          month: Number(month),
          nth: Number(nth),
          weekday: WEEKDAYS.indexOf(weekday),
          minutes: Number(hours) * 60 + Number(minutes),
          before: minutesOf(/TZOFFSETFROM:(\S+)/.exec(part)?.[1] ?? ''),
          after: minutesOf(/TZOFFSETTO:(\S+)/.exec(part)?.[1] ?? ''),
        },
      ];
    });
}

/** `-0530` is -330. */
function minutesOf(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2})(\d{2})/.exec(offset) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/**
 * The offset at a wall time, given as milliseconds as if it were UTC. In the hour that comes twice it is the first,
 * in the one that is skipped the one before the change, as RFC 5545 reads them.
 */
function offsetAt(wall: number, changes: readonly Change[]): number {
  const year = new Date(wall).getUTCFullYear();
  const onsets = [year - 1, year]
    .flatMap((each) => changes.map((change) => ({change, at: onsetIn(each, change)})))
    .toSorted((a, b) => a.at - b.at);
  const last = onsets.findLast(({at}) => at <= wall);
  return last?.change.after ?? onsets[0]?.change.before ?? 0;
}

/** From when on a wall time is surely after the change. */
function onsetIn(year: number, {month, nth, weekday, minutes, before, after}: Change): number {
  const first = new Date(Date.UTC(year, nth > 0 ? month - 1 : month, nth > 0 ? 1 : 0));
  const days =
    nth > 0 ? ((weekday - first.getUTCDay() + 7) % 7) + (nth - 1) * 7 : -((first.getUTCDay() - weekday + 7) % 7);
  const skipped = Math.max(0, after - before);
  return first.getTime() + days * 24 * 60 * MINUTE + (minutes + skipped) * MINUTE;
}
