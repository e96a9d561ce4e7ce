import type {Series, Session} from './schemas/session';

/** One entry of `moved`, in its long form. */
type Moved = Exclude<NonNullable<Series['moved']>[string], string>;

export interface ChangeOfDate extends Omit<Moved, 'reason'> {
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
