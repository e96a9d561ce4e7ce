import type {ClosedDate, Closing} from '../../../content/closings';
import type {Timed} from './timed';

/** A day of a list: in sight while one of its sessions is, or until it is over where it has none. */
export interface ListedDay extends Omit<Timed, 'occurrence' | 'next'> {
  date: string;
  items: Timed[];
  closings: readonly Closing[];
}

export function listDays(items: readonly Timed[], closed: readonly ClosedDate[]): ListedDay[] {
  const days: ListedDay[] = [];
  for (const item of items) {
    const date = item.occurrence.start.slice(0, 10);
    const day = days.at(-1);
    if (day?.date !== date) {
      days.push({date, from: item.from, until: item.until, initially: item.initially, items: [item], closings: []});
      continue;
    }
    day.items.push(item);
    day.initially ||= item.initially;
    day.from = day.from && item.from && [day.from, item.from].toSorted()[0];
    day.until = day.until && item.until && [day.until, item.until].toSorted()[1];
  }
  for (const {date, closings} of closed) {
    const found = days.find((day) => day.date === date);
    if (found) found.closings = closings;
    else insertDay(days, date, closings);
  }
  return days;
}

function insertDay(days: ListedDay[], date: string, closings: readonly Closing[]): void {
  const place = days.findIndex((day) => day.date > date);
  if (place >= 0) days.splice(place, 0, {date, initially: true, items: [], closings});
}
