import type {ClosedDate, Closing} from '@deskbook/content/closedDays';
import {isCancelledOrPostponed} from '@deskbook/content/occurrences';
import {addDays, latest} from '@deskbook/text/dates/dates';
import {groupBy} from '@deskbook/text/groupBy';
import type {CalendarOccurrence} from './calendarData';
import {isUpcoming} from './listedDates';

/** When a list shows something, as props of `ShownBetween`. */
interface Shown {
  from?: string | undefined;
  until?: string | undefined;
  initially: boolean;
}

export interface ListedOccurrence extends Shown {
  occurrence: CalendarOccurrence;
  /** When it becomes the next one; undefined if it never does. */
  next?: {from: string | undefined; initially: boolean} | undefined;
}

/** A day in a list. It's shown while one of its sessions is, or until it's over if it has none. */
export interface ListedDay extends Shown {
  date: string;
  items: readonly ListedOccurrence[];
  closings: readonly Closing[];
}

/**
 * Returns upcoming occurrences, each shown until it's over, and the days when something is closed.
 *
 * @param occurrences sorted by start, none of them over on the day of the build
 * @param shown how many to show at a time. Later ones appear as these pass.
 */
export function upcomingDays(
  occurrences: readonly CalendarOccurrence[],
  closed: readonly ClosedDate[],
  shown = Number.POSITIVE_INFINITY,
): ListedDay[] {
  const live = occurrences.filter((each) => !isCancelledOrPostponed(each));
  const items = occurrences.map((occurrence, index) => {
    const place = live.indexOf(occurrence);
    const next = place < 0 ? undefined : {from: live[place - 1]?.endsAt, initially: place === 0};
    const from = occurrences[index - shown]?.endsAt;
    return {occurrence, from, until: occurrence.endsAt, initially: index < shown, next};
  });
  const byDate = groupByDate(items);
  const closings = new Map(closed.map((each) => [each.date, each.closings]));
  return [...new Set([...byDate.keys(), ...closings.keys()])].toSorted().map((date) => {
    const items = byDate.get(date) ?? [];
    const until = latest(items.map((item) => item.until)) ?? `${addDays(date, 1)}T00:00`;
    const [first] = items;
    return {
      ...{date, items, until, closings: closings.get(date) ?? []},
      from: first?.from,
      initially: first?.initially ?? true,
    };
  });
}

/**
 * Returns past occurrences, each shown once it's over.
 *
 * @param occurrences latest first
 * @param buildDay `YYYY-MM-DD`
 */
export function pastDays(occurrences: readonly CalendarOccurrence[], buildDay: string): ListedDay[] {
  const items = occurrences.map((occurrence) => ({
    occurrence,
    from: occurrence.endsAt,
    initially: !isUpcoming(occurrence, buildDay),
  }));
  return [...groupByDate(items)].map(([date, items]) => ({
    date,
    items,
    closings: [],
    from: items.map(({from}) => from).toSorted()[0],
    initially: items.some(({initially}) => initially),
  }));
}

function groupByDate<T extends ListedOccurrence>(items: readonly T[]): Map<string, T[]> {
  return groupBy(items, ({occurrence}) => [occurrence.start.slice(0, 10)]);
}
