import {writeCalendar} from '@deskbook/content/icalendar/writeCalendar';
import {writeDeadline} from '@deskbook/content/icalendar/writeDeadline';
import {csvFile, csvText} from '@deskbook/text/csv';
import {isDate} from '@deskbook/text/dates/dates';
import {yearsBetween} from './age';
import {stateOn} from './datedStates';
import {csvPath, feedPath} from './filePaths';
import {partOf, wordsOf} from './planTable';
import type {Cell, Column, OfficeSource, Register, Table} from './register';

/** Returns a register's CSV files, by path without the base URL. */
export function csvFiles(register: Register, source: OfficeSource): [string, string][] {
  return register
    .plan(source)
    .flatMap(({id, table}) =>
      table && table.rows.length > 0 ? [[csvPath(register.path, id), csvOf(table, source.buildDay)]] : [],
    );
}

/**
 * Returns a register's calendar file by its path, with the deadlines of pages that readers can open.
 *
 * @param changedOn returns the day on which a page last changed
 */
export function calendarFile(
  {title, path, deadlines}: Register,
  source: OfficeSource,
  changedOn: (path: string) => string,
): [string, string][] {
  if (!deadlines) return [];
  const {district} = source.catalog;
  const events = deadlines(source).flatMap((deadline) => {
    const url = source.addressOf(deadline.path);
    return url ? writeDeadline({...deadline, url, changedOn: changedOn(deadline.path)}, district) : [];
  });
  const text = writeCalendar({
    product: 'Office',
    name: `${district.name}: ${title}`,
    address: `${district.url}${district.base_url}${feedPath(path)}`,
    zones: [district.time_zone],
    events,
  });
  return [[feedPath(path), text]];
}

/** Returns a table as CSV. Amounts are plain numbers, dates are `YYYY-MM-DD`, and states apply to the given day. */
export function csvOf({columns, rows}: Table, day: string): string {
  const told = columns.flatMap((column, index) => (column.type === 'bar' ? [] : factsOf(column, index)));
  const heading = told.map(({column}) => csvText(column.label));
  const lines = rows.map((row) =>
    told.map(({column, index, place}) => cellOf(partOf(row[index] ?? null, place), column, day)),
  );
  return csvFile([heading, ...lines]);
}

/** A column of the file, and where its cells are: which one of a row, and which part of it */
function factsOf(column: Column, index: number): {column: Column; index: number; place: number | null}[] {
  if (!column.facts) return [{column, index, place: null}];
  return column.facts.map((fact, place) => ({column: {...column, type: 'word', ...fact}, index, place}));
}

function cellOf(cell: Cell, column: Column, day: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return column.type === 'money' ? amountOf(cell) : String(cell);
  if (typeof cell === 'object' && 'since' in cell) return `${yearsBetween(cell.since, day)}`;
  const {type, states} = column;
  if (type === 'date' && typeof cell === 'string' && !isDate(cell)) return '';
  const state = typeof cell === 'string' && states && type === 'state' ? stateOn(cell, states, day) : undefined;
  const words = state?.label ?? wordsOf(cell).join('; ');
  return type === 'date' ? words : csvText(words);
}

function amountOf(cents: number): string {
  const [whole, rest] = [Math.trunc(Math.abs(cents) / 100), Math.abs(cents) % 100];
  return `${cents < 0 ? '-' : ''}${whole}.${String(rest).padStart(2, '0')}`;
}
