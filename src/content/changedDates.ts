import type {Series, Session} from './schemas/session';

/** What `moved` says of one date. */
type Moved = Exclude<NonNullable<Series['moved']>[string], string>;

export interface ChangeOfDate extends Omit<Moved, 'reason'> {
  status: NonNullable<Session['status']>;
  reason: string | null;
}

/** Everything that differs on one date of a session: what is written for the date comes before what holds for all. */
export function changeOn({repeats, status = 'scheduled', reason}: Session, date: string): ChangeOfDate {
  const written = repeats?.moved?.[date];
  const moved: Moved = typeof written === 'string' ? {start: written} : (written ?? {});
  const isCancelled = namedDates(repeats?.cancelled).includes(date);
  const isFull = status === 'scheduled' && namedDates(repeats?.full).includes(date);
  const own = isCancelled ? 'cancelled' : isFull ? 'full' : undefined;
  const reasonOfStatus = isCancelled ? reasonFor(repeats?.cancelled, date) : reasonFor(repeats?.full, date);
  return {...moved, status: own ?? status, reason: reasonOfStatus ?? moved.reason ?? reason ?? null};
}

/** The dates under `cancelled` or `full`, whether they are a list or have reasons. */
export function namedDates(dates: Series['cancelled']): readonly string[] {
  return Array.isArray(dates) ? dates : Object.keys(dates ?? {});
}

function reasonFor(dates: Series['cancelled'], date: string): string | undefined {
  return Array.isArray(dates) ? undefined : dates?.[date];
}
