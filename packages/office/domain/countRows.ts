import {stateOn} from './datedStates';
import {wordsOf} from './planTable';
import type {Column, Table} from './register';

/** How many rows have a value in a column on a day, or how many of a group's. */
export function countRows(
  {columns, rows}: Table,
  column: Column,
  word: string,
  day: string,
  {from, to}: {from: number; to: number} = {from: 0, to: rows.length},
): number {
  const place = columns.indexOf(column);
  return rows.slice(from, to).filter((row) => {
    const words = wordsOf(row[place] ?? null);
    return words.some((each) => (stateOn(each, column.states ?? [], day)?.label ?? each) === word);
  }).length;
}
