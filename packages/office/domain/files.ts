import {writeCalendar} from '@deskbook/content/icalendar/writeCalendar';
import {writeDeadline} from '@deskbook/content/icalendar/writeDeadline';
import {csvFile, csvText} from '@deskbook/text/csv';
import {stateOn} from './datedStates';
import {csvPath, feedPath} from './filePaths';
import {wordsOf} from './planTable';
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
  const told = columns.flatMap((column, index) => (column.type === 'bar' ? [] : {column, index}));
  const heading = told.map(({column}) => csvText(column.label));
  const lines = rows.map((row) => told.map(({column, index}) => cellOf(row[index] ?? null, column, day)));
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
