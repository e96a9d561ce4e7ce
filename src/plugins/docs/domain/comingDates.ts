import type {Catalog} from '../../../content/catalog';
import {isCancelledOrPostponed} from '../../../content/isCancelledOrPostponed';
import {expansionFor, type Occurrence, occurrencesOf} from '../../../content/occurrences';
import type {PageOf} from '../../../content/page';
import type {District} from '../../../content/schemas/district';

/** A date of a session on the pages that it teaches. It is in sight from the end of the one before until its own. */
export interface ComingDate extends Pick<Occurrence, 'start' | 'startsAt' | 'endsAt' | 'timeZone' | 'status'> {
  /** Null for what is in sight at once. */
  from: string | null;
  /** Whether the zone is another than the district's, and has to be named. */
  isElsewhere: boolean;
  /** The branch; the room is on the session's own page. */
  place: string | null;
  isOnline: boolean;
}

export interface ComingDates {
  /** The next ones, in their order. */
  dates: readonly ComingDate[];
  /** When the last of all is over, and the session of no more use to readers. */
  endsAt: string;
}

/** How many dates that take place are prepared in advance, for days on which nobody builds the site. */
const MOST_LIVE = 3;

/** With those that are called off. */
const MOST_DATES = 6;

/**
 * When a session comes next, for the pages that it teaches: at any time one date that takes place, and before it those
 * that are called off. Null where it was over on the day of the build.
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
    if (live === MOST_LIVE || dates.length === MOST_DATES) break;
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
