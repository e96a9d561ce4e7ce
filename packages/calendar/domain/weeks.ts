import type {WeekStart} from '@deskbook/content/schemas/district';
import {addDays, addToDate} from '@deskbook/text/dates/dates';

/** The first day of a week, as `getUTCDay` counts */
const FIRST_WEEKDAY: Readonly<Record<WeekStart, number>> = {sunday: 0, monday: 1};

/** How many months, starting with the build's, have a page even if they're empty. */
const EMPTY_MONTHS = 3;

/** The longest run of empty months that have pages. */
const MAX_EMPTY_BETWEEN = 12;

/** `2026-12` from `2026-12-03` */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}

/** `2027-01` from `2026-12` */
export function monthAfter(month: string): string {
  return monthOf(addToDate(`${month}-01`, {amount: 1, unit: 'month'}));
}

/**
 * Returns the months that have a page: those of some dates, the build's month and the next two, and the months in
 * between, so readers can page through them. A gap of years stays a gap: it's a typo or an old page.
 */
export function monthsAround(dates: readonly string[], buildDay: string): string[] {
  const around = Array.from({length: EMPTY_MONTHS}, (_, index) =>
    addToDate(`${monthOf(buildDay)}-01`, {amount: index, unit: 'month'}),
  );
  return fillGaps([...new Set([...dates, ...around].map(monthOf))].toSorted());
}

function fillGaps(months: readonly string[]): string[] {
  return months.flatMap((month, index) => {
    const next = months[index + 1];
    const between: string[] = [];
    for (
      let each = monthAfter(month);
      next && each < next && between.length <= MAX_EMPTY_BETWEEN;
      each = monthAfter(each)
    ) {
      between.push(each);
    }
    return between.length > MAX_EMPTY_BETWEEN ? [month] : [month, ...between];
  });
}

/** The dates of the weeks that overlap a month, seven per week. */
export function datesOfWeeks(month: string, weekStartsOn: WeekStart): string[][] {
  const first = `${month}-01`;
  const after = addToDate(first, {amount: 1, unit: 'month'});
  const weeks: string[][] = [];
  for (let start = startOfWeek(first, weekStartsOn); start < after; start = addDays(start, 7)) {
    weeks.push(Array.from({length: 7}, (_, index) => addDays(start, index)));
  }
  return weeks;
}

export function startOfWeek(date: string, weekStartsOn: WeekStart): string {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return addDays(date, -((weekday - FIRST_WEEKDAY[weekStartsOn] + 7) % 7));
}
