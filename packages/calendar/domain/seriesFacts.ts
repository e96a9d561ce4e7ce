import type {Occurrence} from '@deskbook/content/occurrences';
import type {Series} from '@deskbook/content/schemas/session';

/** How a series repeats and when it ends: after a number of dates, or on a last date. */
export interface SeriesFacts extends Pick<Series, 'every' | 'interval' | 'on' | 'until'> {
  /** How many dates it has, including cancelled and postponed ones. */
  count?: number;
  /** Set if only some of the dates are. */
  cancelled?: number;
  postponed?: number;
}

/**
 * Includes the number of dates only if the page lists or counts them all, so it never differs from the list.
 * Otherwise a series with a `count` runs until its last date.
 *
 * @param occurrences sorted by start
 * @param shown how many of them the page lists or says are in the calendar
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
