import {contentLine, utcTime} from '@deskbook/content/icalendar/contentLine';
import {zoneBlockOf} from '@deskbook/content/icalendar/writeCalendar';
import type {Occurrence} from '@deskbook/content/occurrences';

type Times = Pick<Occurrence, 'start' | 'end' | 'startsAt' | 'endsAt' | 'timeZone'>;

/**
 * Writes when an event begins and ends, on the clock of its zone. If VTIMEZONE would give another instant, as in the
 * hour that repeats when clocks go back, writes both in UTC.
 */
export function writeTimes(times: Times): string {
  const {start, end, startsAt, endsAt, timeZone} = times;
  if (timeZone === 'UTC' || !agreesWithZone(times)) {
    return contentLine('DTSTART', utcTime(startsAt)) + contentLine('DTEND', utcTime(endsAt));
  }
  return zonedLine('DTSTART', timeZone, start) + zonedLine('DTEND', timeZone, end);
}

/** Whether VTIMEZONE gives the right instants for the wall times. */
export function agreesWithZone({start, end, startsAt, endsAt, timeZone}: Times): boolean {
  const {agrees} = zoneBlockOf(timeZone);
  return agrees(start, startsAt) && agrees(end, endsAt);
}

export function zonedLine(name: string, zone: string, ...wallTimes: readonly string[]): string {
  const values = wallTimes.map((each) => wallTime(each) + (zone === 'UTC' ? 'Z' : ''));
  return contentLine(zone === 'UTC' ? name : `${name};TZID=${zone}`, values.join(','));
}

/** `2026-10-20 10:00` becomes `20261020T100000`. */
function wallTime(text: string): string {
  return `${text.replace(/[-:]/g, '').replace(' ', 'T')}00`;
}
