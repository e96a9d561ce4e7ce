import type {Catalog} from '@deskbook/content/catalog';
import {expansionFor, isCancelledOrPostponed, type Occurrence, occurrencesOf} from '@deskbook/content/occurrences';
import type {PageOf} from '@deskbook/content/page';
import type {District} from '@deskbook/content/schemas/district';

/** A session's date on a page that the session teaches. Shown from the end of the previous date until its own end. */
export interface ComingDate extends Pick<Occurrence, 'start' | 'startsAt' | 'endsAt' | 'timeZone' | 'status'> {
  /** null if it's shown from the start */
  from: string | null;
  /** Whether its zone differs from the district's and must be shown */
  isElsewhere: boolean;
  /** The branch; the room is on the session's own page */
  place: string | null;
  isOnline: boolean;
}

export interface ComingDates {
  /** Upcoming dates, sorted */
  dates: readonly ComingDate[];
  /** When the last date is over, and with it the session */
  endsAt: string;
}

/** How many live dates to include, to last until the next build */
const MAX_LIVE = 3;

/** The same, with cancelled and postponed dates */
const MAX_DATES = 6;

/**
 * Returns a session's upcoming dates for the pages it teaches. At any time, one live date is shown, preceded by cancelled
 * and postponed ones. Returns null if the session was over on the build day.
 */
export function comingDatesOf(
  page: PageOf<'session'>,
  {catalog: {district}, buildDay}: {catalog: Catalog; buildDay: string},
): ComingDates | null {
  const coming = occurrencesOf(page, expansionFor(district, buildDay)).filter(({end}) => end.slice(0, 10) >= buildDay);
  const endsAt = coming
    .map((each) => each.endsAt)
    .toSorted()
    .at(-1);
  if (!endsAt) return null;
  const dates: ComingDate[] = [];
  let before: string | null = null;
  let live = 0;
  for (const occurrence of coming) {
    if (live === MAX_LIVE || dates.length === MAX_DATES) break;
    dates.push(dateOf(occurrence, before, district));
    if (isCancelledOrPostponed(occurrence)) continue;
    before = occurrence.endsAt;
    live++;
  }
  return {dates, endsAt};
}

function dateOf(occurrence: Occurrence, from: string | null, district: District): ComingDate {
  const {start, startsAt, endsAt, timeZone, status, branch, online} = occurrence;
  const at = branch ? district.branches[branch] : undefined;
  return {
    start,
    startsAt,
    endsAt,
    from,
    timeZone,
    isElsewhere: timeZone !== district.time_zone,
    place: at?.name ?? null,
    isOnline: !at && online !== null,
    status,
  };
}
