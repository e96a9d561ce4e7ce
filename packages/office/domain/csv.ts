import {csvFile, csvText} from '@deskbook/text/csv';
import {stateOn} from './datedStates';
import {wordsOf} from './planTable';
import type {Cell, Column, Table} from './register';

/** Returns a table as CSV. Amounts are plain numbers, dates are `YYYY-MM-DD`, and states apply to the given day. */
export function csvOf({columns, rows}: Table, day: string): string {
  const heading = columns.map(({label}) => csvText(label));
  const lines = rows.map((row) => row.map((cell, index) => cellOf(cell, columns[index] as Column, day)));
  return csvFile([heading, ...lines]);
}

function cellOf(cell: Cell, column: Column, day: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return column.type === 'money' ? amountOf(cell) : String(cell);
  const {type, states} = column;
  const state = typeof cell === 'string' && states ? stateOn(cell, states, day) : undefined;
  const words = state?.label ?? wordsOf(cell).join('; ');
  return type === 'date' ? words : csvText(words);
}

function amountOf(cents: number): string {
  const [whole, rest] = [Math.trunc(Math.abs(cents) / 100), Math.abs(cents) % 100];
  return `${cents < 0 ? '-' : ''}${whole}.${String(rest).padStart(2, '0')}`;
}
