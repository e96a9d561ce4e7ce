import type {CalendarMonth} from '../domain/pageData';
import type {Cell} from './gridKeys';

/**
 * The cell of a date in the table of a month, where the heading of the week is the first column. A date that the month
 * does not have, such as the 31st, is its last one; one of another month is the first day with a session, or the first.
 */
export function startCell({month, weeks}: Pick<CalendarMonth, 'month' | 'weeks'>, date: string): Cell {
  const days = weeks
    .flatMap(({days}, row) => days.map((day, index) => ({...day, row, column: index + 1})))
    .filter((day) => day.date.startsWith(month));
  const found = date.startsWith(month)
    ? (days.find((day) => day.date === date) ?? days.at(-1))
    : (days.find(({occurrences}) => occurrences.length > 0) ?? days[0]);
  return {row: found?.row ?? 0, column: found?.column ?? 1};
}
