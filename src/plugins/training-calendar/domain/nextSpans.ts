import {isCancelledOrPostponed} from '../../../content/isCancelledOrPostponed';
import type {CalendarMonth} from './pageData';
import {monthOf} from './weeks';

/** A week or a day, and the time in which the next session is in it: instants, and none at the two ends. */
export interface Span {
  /** `YYYY-MM-DD` */
  start: string;
  /** The month whose page has it. */
  month: string;
  from: string | undefined;
  until: string | undefined;
}

/** The weeks and the days of some months in which sessions are yet to come; the first of each where none is. */
export function nextSpans(months: readonly CalendarMonth[], buildDay: string): {weeks: Span[]; days: Span[]} {
  const parts = months.flatMap(({month, weeks}) =>
    weeks.flatMap((week) => week.days.map((day) => ({month, week: week.start, day: day.date, ...day}))),
  );
  const own = parts.filter(({month, day}) => monthOf(day) === month);
  const busy = own.flatMap(({occurrences, ...part}) => {
    const ends = occurrences
      .filter((each) => !isCancelledOrPostponed(each) && each.end.slice(0, 10) >= buildDay)
      .map((each) => each.endsAt);
    const endsAt = ends.toSorted().at(-1);
    return endsAt ? [{...part, endsAt}] : [];
  });
  const [first] = own;
  const listed = busy.length > 0 ? busy : first ? [{...first, endsAt: ''}] : [];
  return {
    weeks: chain(listed.map(({month, week, endsAt}) => ({month, start: week, endsAt}))),
    days: chain(listed.map(({month, day, endsAt}) => ({month, start: day, endsAt}))),
  };
}

/** One after the other: each until its last session is over, the last one for good. */
function chain(parts: readonly {month: string; start: string; endsAt: string}[]): Span[] {
  const byStart = new Map<string, {month: string; start: string; endsAt: string}>();
  for (const part of parts) {
    const {month} = byStart.get(part.start) ?? part;
    byStart.set(part.start, {...part, month});
  }
  const all = [...byStart.values()];
  return all.map(({month, start, endsAt}, place) => ({
    month,
    start,
    from: all[place - 1]?.endsAt,
    until: place === all.length - 1 ? undefined : endsAt,
  }));
}
