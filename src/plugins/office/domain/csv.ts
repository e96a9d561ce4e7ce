import {stateOn} from './datedStates';
import {wordsOf} from './planTable';
import type {Cell, Column, Table} from './register';

/**
 * A table as a file for spreadsheets: RFC 4180, in UTF-8 with the mark by which they know it. Amounts are plain numbers,
 * dates are `YYYY-MM-DD`, and states are those of a day.
 */
export function csvOf({columns, rows}: Table, day: string): string {
  const heading = columns.map(({label}) => quoted(label));
  const lines = rows.map((row) => row.map((cell, index) => cellOf(cell, columns[index] as Column, day)));
  return `\u{feff}${[heading, ...lines].map((line) => `${line.join(',')}\r\n`).join('')}`;
}

function cellOf(cell: Cell, column: Column, day: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return column.type === 'money' ? amountOf(cell) : String(cell);
  const {type, states} = column;
  const state = typeof cell === 'string' && states ? stateOn(cell, states, day) : undefined;
  const words = state?.label ?? wordsOf(cell).join('; ');
  return type === 'date' ? words : quoted(asText(words));
}

function amountOf(cents: number): string {
  const [whole, rest] = [Math.trunc(Math.abs(cents) / 100), Math.abs(cents) % 100];
  return `${cents < 0 ? '-' : ''}${whole}.${String(rest).padStart(2, '0')}`;
}

/**
 * Spreadsheets run what begins like a formula (https://owasp.org/www-community/attacks/CSV_Injection), and of the asset tag
 * `01206` or the serial number `7E10` they make another number. Behind a tab, which they don't show, a text stays one.
 */
function asText(text: string): string {
  return LIKE_A_FORMULA.test(text) || LIKE_A_NUMBER.test(text) ? `\t${text}` : text;
}

const LIKE_A_FORMULA = /^[=+\-@\t\r]/;
const LIKE_A_NUMBER = /^[\d.,\s]*\d[\d.,\s]*(?:e[+-]?\d+)?$/i;

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
