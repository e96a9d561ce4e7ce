import {addToDate, isDate} from '@deskbook/text/dates/dates';
import {clockOf} from '@deskbook/text/dates/zoneClock';
import {isCancelledOrPostponed} from './isCancelledOrPostponed';
import type {Occurrence} from './occurrences';
import type {Session} from './schemas/session';

/** How to take part. The site doesn't know how many seats are left. */
export interface Registration {
  state: 'takes-place' | 'full' | 'cancelled' | 'postponed';
  by: 'none' | 'by-invitation' | 'web' | 'mail';
  /** A web or e-mail address */
  to: string | null;
}

export function registrationOf(
  {registration = 'none', status = 'scheduled'}: Session,
  occurrences: readonly Occurrence[],
): Registration {
  const state = stateOf(status, occurrences);
  if (registration === 'none' || registration === 'by-invitation') return {state, by: registration, to: null};
  return {state, by: /^https?:/i.test(registration) ? 'web' : 'mail', to: registration};
}

/** If all dates of a scheduled session are cancelled or postponed, the session is too. */
function stateOf(status: Occurrence['status'], occurrences: readonly Occurrence[]): Registration['state'] {
  if (status !== 'scheduled') return status;
  if (occurrences.length === 0 || !occurrences.every(isCancelledOrPostponed)) return 'takes-place';
  return occurrences.some((each) => each.status === 'postponed') ? 'postponed' : 'cancelled';
}

/** Returns the instant when registration closes: at the end of the closing day, and at the latest when the date starts. */
export function registerUntil({registrationCloses, startsAt, timeZone}: Occurrence): string {
  const closesAt = registrationCloses && closingInstant(registrationCloses, timeZone);
  return closesAt && closesAt < startsAt ? closesAt : startsAt;
}

/** In the session's time zone */
function closingInstant(closes: string, timeZone: string): string {
  return isDate(closes) ? dayStart(addToDate(closes, {amount: 1, unit: 'day'}), timeZone) : instantOf(closes, timeZone);
}

/** Returns the instant when a day begins. */
export function dayStart(day: string, timeZone: string): string {
  return instantOf(`${day} 00:00`, timeZone);
}

/** Returns the instant of a wall time in a zone: `2027-03-03T15:30:00Z`. */
function instantOf(wallTime: string, timeZone: string): string {
  const wall = Date.parse(`${wallTime.replace(' ', 'T')}Z`);
  return `${new Date(clockOf(timeZone).instantOf(wall)).toISOString().slice(0, 19)}Z`;
}
