/** As authors write them; the first three letters are enough. */
export const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
] as const;

/** The months in which something happens, 1 to 12. It may go on into the next year. */
export interface Months {
  from: number;
  to: number;
}

const NAMES = MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|');
const MONTH = new RegExp(`\\b(${NAMES})\\b\\.?`, 'gi');
/** What is between the two months of a stretch: `October 15 to November 3`, `March–May` */
const THROUGH = /^\s*(?:\d{1,2})?\s*(?:–|—|-|to|through|until)\s*$/i;

/** Returns when something is, from text that begins with it, such as `By January 5` or `November 1–30`. */
export function monthsIn(text: string): Months | undefined {
  const [first, second] = [...text.matchAll(MONTH)];
  if (!first) return undefined;
  const from = numberOf(first[1]);
  const between = second && text.slice(first.index + first[0].length, second.index);
  return {from, to: between !== undefined && THROUGH.test(between) ? numberOf(second?.[1]) : from};
}

/** Returns 1 to 12; 0 if it isn't a month. */
export function numberOf(name = ''): number {
  const start = name.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((month) => month.toLowerCase().startsWith(start) && start.length === 3) + 1;
}

/** The place of a month in a year that begins with another, 0 to 11. */
export function placeInYear(month: number, first: number): number {
  return (month - first + 12) % 12;
}
