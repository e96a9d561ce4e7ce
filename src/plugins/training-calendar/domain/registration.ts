import {addToDate, isDate} from '../../../content/dates';
import {isOff} from '../../../content/isOff';
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
  /** The last day or wall time to register, as it is written. */
  closes: string | null;
  /** The instant of that; null where none is named. */
  closesAt: string | null;
}

export function registrationOf(
  {registration = 'none', registration_closes, status = 'scheduled'}: Session,
  occurrences: readonly Occurrence[],
  timeZone: string,
): Registration {
  const areAllOff = occurrences.length > 0 && occurrences.every(isOff);
  const common = {
    state: stateOf(status, areAllOff),
    closes: registration_closes ?? null,
    closesAt: registration_closes ? closingInstant(registration_closes, timeZone) : null,
  };
  if (registration === 'none' || registration === 'by-invitation') return {by: registration, to: null, ...common};
  return {by: /^https?:/i.test(registration) ? 'web' : 'mail', to: registration, ...common};
}

function stateOf(status: Occurrence['status'], areAllOff: boolean): Registration['state'] {
  if (status === 'scheduled') return areAllOff ? 'cancelled' : 'takes-place';
  return status;
}

/** A day counts to its end, on the clocks of the session's zone. */
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
