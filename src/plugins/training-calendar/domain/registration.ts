import {addToDate, isDate} from '../../../content/dates';
import {isCancelledOrPostponed} from '../../../content/isCancelledOrPostponed';
import type {Occurrence} from '../../../content/occurrences';
import type {Session} from '../../../content/schemas/session';
import {clockOf} from '../../../content/zoneClock';

/** How to take part, as far as the site knows: how many seats are left it does not. */
export interface Registration {
  /** Whether anybody can take part at all. */
  state: 'takes-place' | 'full' | 'cancelled' | 'postponed';
  by: 'none' | 'by-invitation' | 'web' | 'mail';
  /** A web or mail address. */
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

/** Of a session on whose dates nobody is expected, what can still become of it counts. */
function stateOf(status: Occurrence['status'], occurrences: readonly Occurrence[]): Registration['state'] {
  if (status !== 'scheduled') return status;
  if (occurrences.length === 0 || !occurrences.every(isCancelledOrPostponed)) return 'takes-place';
  return occurrences.some((each) => each.status === 'postponed') ? 'postponed' : 'cancelled';
}

/** The instant until which one can register for a date: a day counts to its end, and no date takes anybody once it runs. */
export function registerUntil({registrationCloses, startsAt, timeZone}: Occurrence): string {
  const closesAt = registrationCloses && closingInstant(registrationCloses, timeZone);
  return closesAt && closesAt < startsAt ? closesAt : startsAt;
}

/** On the clocks of the session's zone. */
function closingInstant(closes: string, timeZone: string): string {
  return isDate(closes)
    ? instantOf(`${addToDate(closes, {amount: 1, unit: 'day'})} 00:00`, timeZone)
    : instantOf(closes, timeZone);
}

/** The instant of a wall time in a zone: `2027-03-03T15:30:00Z`. */
export function instantOf(wallTime: string, timeZone: string): string {
  const wall = Date.parse(`${wallTime.replace(' ', 'T')}Z`);
  return `${new Date(clockOf(timeZone).instantOf(wall)).toISOString().slice(0, 19)}Z`;
}
