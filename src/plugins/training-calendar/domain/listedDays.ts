import type {ClosedDate, Closing} from '../../../content/closings';
import {isCancelledOrPostponed} from '../../../content/isCancelledOrPostponed';
import {groupBy} from '../../../shared/groupBy';
import {latest} from '../../../shared/latest';
import type {CalendarOccurrence} from './calendarData';
import {isUpcoming} from './listedDates';
import {daysAfter} from './weeks';

/** The time in which a list shows something, as `ShownBetween` takes it. */
interface Shown {
  from?: string | undefined;
  until?: string | undefined;
  initially: boolean;
}

export interface ListedOccurrence extends Shown {
  occurrence: CalendarOccurrence;
  /** From when on it is the next one; undefined where it never is. */
  next?: {from: string | undefined; initially: boolean} | undefined;
}

/** A day of a list: shown while one of its sessions is, or until it is over where it has none. */
export interface ListedDay extends Shown {
  /** `YYYY-MM-DD` */
  date: string;
  items: readonly ListedOccurrence[];
  closings: readonly Closing[];
}

/**
 * Those to come, each until it is over, and the days on which something is closed.
 *
 * @param occurrences in the order of their start, none of which was over on the day of the build
 */
export function comingDays(occurrences: readonly CalendarOccurrence[], closed: readonly ClosedDate[]): ListedDay[] {
  const live = occurrences.filter((each) => !isCancelledOrPostponed(each));
  const items = occurrences.map((occurrence) => {
    const place = live.indexOf(occurrence);
    const next = place < 0 ? undefined : {from: live[place - 1]?.endsAt, initially: place === 0};
    return {occurrence, until: occurrence.endsAt, initially: true, next};
  });
  const byDate = groupByDate(items);
  const closings = new Map(closed.map((each) => [each.date, each.closings]));
  return [...new Set([...byDate.keys(), ...closings.keys()])].toSorted().map((date) => {
    const items = byDate.get(date) ?? [];
    const until = latest(items.map((item) => item.until)) ?? `${daysAfter(date, 1)}T00:00`;
    return {date, items, closings: closings.get(date) ?? [], until, initially: true};
  });
}

/**
 * Past ones, each from its end on.
 *
 * @param occurrences the last one first
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
