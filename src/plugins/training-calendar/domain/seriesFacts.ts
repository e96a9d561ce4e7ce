import type {Occurrence} from '../../../content/occurrences';
import type {Series} from '../../../content/schemas/session';

/** How a series repeats, and where it ends: after a number of dates, or on a last one. */
export interface SeriesFacts extends Pick<Series, 'every' | 'interval' | 'on' | 'until'> {
  /** How many dates it has, those that are cancelled or postponed among them. */
  count?: number;
  /** How many of them are, where not all of them are. */
  cancelled?: number;
  postponed?: number;
}

/**
 * The number of dates is shown only where the page lists or counts them all, so that it never differs from the list.
 * Otherwise a series with a `count` runs until its last date.
 *
 * @param occurrences in the order of their start
 * @param shown how many of them the page lists or says to be in the calendar
 */
export function seriesFactsOf(
  {every, interval, on, until, count}: Series,
  occurrences: readonly Occurrence[],
  shown: number,
): SeriesFacts {
  const rhythm = {every, interval, on};
  if (!count) return {...rhythm, until};
  if (shown < occurrences.length) return {...rhythm, until: occurrences.at(-1)?.start.slice(0, 10)};
  const total = occurrences.length;
  const some = (status: Occurrence['status']) => {
    const number = occurrences.filter((each) => each.status === status).length;
    return number > 0 && number < total ? number : undefined;
  };
  return {...rhythm, count: total, cancelled: some('cancelled'), postponed: some('postponed')};
}
