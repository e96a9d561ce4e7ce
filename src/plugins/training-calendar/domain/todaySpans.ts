import {isCancelledOrPostponed} from '../../../content/isCancelledOrPostponed';
import type {WeekStart} from '../../../content/schemas/district';
import type {CalendarFrame, CalendarMonth} from './pageData';
import {daysAfter, monthOf, startOfWeek} from './weeks';

/** A week or a day to open on, and the time in which it is the one: wall times of the reader, none at the two ends. */
export interface Span {
  /** `YYYY-MM-DD` */
  start: string;
  /** The month whose page has it. */
  month: string;
  from: string | undefined;
  until: string | undefined;
  /** Whether it is the one on the day of the build. */
  initially: boolean;
}

export interface Spans {
  weeks: Span[];
  days: Span[];
}

/** A site is built more often than that; on a later day, the last one stays. */
const DAYS_AHEAD = 35;

/** This week and today, whichever day the calendar is read, as far as there are pages for them. */
export function todaySpans({
  months,
  buildDay,
  weekStartsOn,
}: Pick<CalendarFrame, 'months' | 'buildDay' | 'weekStartsOn'>): Spans {
  const dates = datesFrom(buildDay).filter((date) => months.some(({month}) => month === monthOf(date)));
  return spansOf(dates, buildDay, weekStartsOn);
}

/**
 * The same for the page of a month. While today is in another month, it opens on its own first session, or its first
 * day: who looks at March does not want to be taken to November.
 */
export function monthSpans(
  {month, weeks}: Pick<CalendarMonth, 'month' | 'weeks'>,
  {buildDay, weekStartsOn}: Pick<CalendarFrame, 'buildDay' | 'weekStartsOn'>,
): Spans {
  const dates = datesFrom(buildDay).filter((date) => monthOf(date) === month);
  const today = spansOf(dates, buildDay, weekStartsOn);
  const own = weeks.flatMap(({days}) => days).filter(({date}) => monthOf(date) === month);
  const busy = own.find(({occurrences}) => occurrences.some((each) => !isCancelledOrPostponed(each)));
  const start = (busy ?? own[0])?.date ?? `${month}-01`;
  const [first] = dates;
  const last = dates.at(-1);
  const around = (start: string, spans: Span[]): Span[] => {
    const fallback = {start, month, from: undefined, until: undefined, initially: !first || first > buildDay};
    if (!first || !last) return [fallback];
    return [
      ...(first > buildDay ? [{...fallback, until: `${first}T00:00`}] : []),
      ...spans.map((span, place) => ({
        ...span,
        from: place === 0 && first > buildDay ? `${first}T00:00` : span.from,
        until: span.until ?? `${daysAfter(last, 1)}T00:00`,
      })),
      {...fallback, from: `${daysAfter(last, 1)}T00:00`, initially: false},
    ];
  };
  return {weeks: around(startOfWeek(start, weekStartsOn), today.weeks), days: around(start, today.days)};
}

function datesFrom(buildDay: string): string[] {
  return Array.from({length: DAYS_AHEAD}, (_, place) => daysAfter(buildDay, place));
}

/** A week that two months share is on the page of each of them in its time. */
function spansOf(dates: readonly string[], buildDay: string, weekStartsOn: WeekStart): Spans {
  const weeks = new Map<string, {start: string; month: string; first: string}>();
  for (const date of dates) {
    const start = startOfWeek(date, weekStartsOn);
    const key = `${start} ${monthOf(date)}`;
    if (!weeks.has(key)) weeks.set(key, {start, month: monthOf(date), first: date});
  }
  return {
    weeks: chain([...weeks.values()], buildDay),
    days: chain(
      dates.map((date) => ({start: date, month: monthOf(date), first: date})),
      buildDay,
    ),
  };
}

function chain(parts: readonly {start: string; month: string; first: string}[], buildDay: string): Span[] {
  return parts.map(({start, month, first}, place) => {
    const next = parts[place + 1]?.first;
    return {
      start,
      month,
      from: place === 0 ? undefined : `${first}T00:00`,
      until: next && `${next}T00:00`,
      initially: first <= buildDay && !(next && next <= buildDay),
    };
  });
}
