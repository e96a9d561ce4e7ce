import {compareText} from '@deskbook/text/compareText';
import {addToDate, type Duration, isDate, parseDuration} from '@deskbook/text/dates/dates';
import {localDate} from '@deskbook/text/dates/localDate';

/** How long before something expires people are asked to renew it. */
const RENEW_AHEAD = 30;

/** How long something counts that was passed, signed or done. */
export interface Validity {
  /** `expiring` still counts, and is due again. */
  state: 'valid' | 'expiring' | 'expired';
  /** The last day on which it counts; null for ever, or if nobody knows the day it was done */
  until: string | null;
}

/**
 * @param at an instant or a date; anything else, which old records may have, is no day
 * @param validFor lengths of time such as `1 year`, of which the one that ends first counts; empty for ever
 * @param today in the reader's time zone
 */
export function validityOf(at: string, validFor: readonly string[], today: string): Validity {
  const durations = validFor.flatMap((text) => parseDuration(text) ?? []);
  if (durations.length === 0) return {state: 'valid', until: null};
  const day = dayOf(at);
  if (day === null) return {state: 'expired', until: null};
  const until = firstEnd(day, durations);
  if (until < today) return {state: 'expired', until};
  return {state: today < renewFrom(day, until) ? 'valid' : 'expiring', until};
}

/** Returns the instant from which it is due again; null if it never is, or if nobody knows the day it was done. */
export function dueAgainAt(at: string, validFor: string | null): string | null {
  const [day, duration] = [dayOf(at), parseDuration(validFor ?? '')];
  if (day === null || duration === undefined) return null;
  return new Date(`${renewFrom(day, firstEnd(day, [duration]))}T00:00`).toISOString();
}

function firstEnd(day: string, durations: readonly Duration[]): string {
  return durations.map((duration) => addToDate(day, duration)).sort()[0] as string;
}

/** Returns the first day on which it is due again. What counts only for a short time is due when a quarter is left. */
function renewFrom(day: string, until: string): string {
  const quarter = Math.floor((Date.parse(until) - Date.parse(day)) / DAY / 4);
  return daysBefore(until, Math.min(RENEW_AHEAD, quarter));
}

const DAY = 24 * 60 * 60 * 1000;

function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(date) - days * DAY).toISOString().slice(0, 10);
}

/** Returns the day of an instant in the reader's time zone, or of a date; null if it is neither. */
export function dayOf(at: string): string | null {
  if (isDate(at)) return at;
  return isDate(at.slice(0, 10)) && at[10] === 'T' && !Number.isNaN(Date.parse(at)) ? localDate(at) : null;
}

/** Returns when something that was done several times counts from: the last time if it expires, otherwise the first. */
export function timeThatCounts(times: readonly string[], validFor: readonly string[]): string | undefined {
  const inOrder = times.toSorted(compareText);
  return validFor.length > 0 ? inOrder.at(-1) : inOrder[0];
}

/** Returns whether it has to be done again, now or soon. */
export function isDueAgain({state}: Validity): boolean {
  return state !== 'valid';
}
