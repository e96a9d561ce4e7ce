import type {Series, Session} from './schemas/session';

/** What `moved` says of one date. */
type Moved = Exclude<NonNullable<Series['moved']>[string], string>;

export interface ChangeOfDate extends Omit<Moved, 'reason'> {
  status: NonNullable<Session['status']>;
  reason: string | null;
}

/** The states that one date of a series can have by itself. A date that is under two of them has the first. */
export const STATUSES_OF_DATES = ['cancelled', 'postponed', 'full'] as const;

/** Everything that differs on one date of a session: what is written for the date comes before what holds for all. */
export function changeOn({repeats, status = 'scheduled', reason}: Session, date: string): ChangeOfDate {
  const written = repeats?.moved?.[date];
  const moved: Moved = typeof written === 'string' ? {start: written} : (written ?? {});
  const own = possibleOn(status).find((each) => namedDates(repeats?.[each]).includes(date));
  const ownReason = own && reasonFor(repeats?.[own], date);
  return {...moved, status: own ?? status, reason: ownReason ?? moved.reason ?? reason ?? null};
}

/** The states of a date that say more than that of the whole session: of a postponed one no date is full. */
function possibleOn(status: ChangeOfDate['status']): readonly (typeof STATUSES_OF_DATES)[number][] {
  return status === 'scheduled' ? STATUSES_OF_DATES : STATUSES_OF_DATES.slice(0, STATUSES_OF_DATES.indexOf(status) + 1);
}

/** Every date that is named under a state of `repeats`. */
export function datesWithStatus(repeats: Series): string[] {
  return STATUSES_OF_DATES.flatMap((each) => namedDates(repeats[each]));
}

/** The dates under `cancelled`, `postponed` or `full`, whether they are a list or have reasons. */
export function namedDates(dates: Series['cancelled']): readonly string[] {
  return Array.isArray(dates) ? dates : Object.keys(dates ?? {});
}

function reasonFor(dates: Series['cancelled'], date: string): string | undefined {
  return Array.isArray(dates) ? undefined : dates?.[date];
}
