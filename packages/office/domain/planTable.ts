import {compareText} from '@deskbook/text/compareText';
import {isDate} from '@deskbook/text/dates/dates';
import {groupBy} from '@deskbook/text/groupBy';
import type {Cell, Column, Group, Table} from './register';

/** A column of a table, before its rows are known. */
export interface ColumnOf<Row> extends Omit<Column, 'key' | 'choices' | 'total'> {
  /** Its name in addresses, if it differs from the label */
  key?: string;
  value(row: Row): Cell;
  isFilter?: boolean;
  hasTotal?: boolean;
  /** For groups only, if a grand total would mean nothing */
  hasSubtotal?: boolean;
}

interface TableOf<Row> {
  rows: readonly Row[];
  /** What the heading above a row says. By default, the value of the column that is shown as `group`. */
  groupBy?(row: Row): Cell;
  /** Whether a phone folds a group, by its first row */
  isFolded?(row: Row): boolean;
  columns: readonly ColumnOf<Row>[];
  empty?: string;
}

export function planTable<Row>({
  rows: all,
  columns,
  groupBy: headingOf,
  isFolded,
  empty = 'None.',
}: TableOf<Row>): Table {
  const nameOf = headingOf ?? columns.find(({show}) => show === 'group')?.value;
  const groups = nameOf && [...groupBy(all, (row) => [wordsOf(nameOf(row)).join()]).values()];
  const rows = groups?.flat() ?? all;
  return {
    empty,
    ...(groups && nameOf && {groups: groupsOf(groups, nameOf, columns, isFolded)}),
    columns: columns.map(({key, value, isFilter, hasTotal, hasSubtotal, ...column}) => ({
      ...column,
      ...(column.type === 'money' && {isWhole: rows.every((row) => hasNoCents(value(row)))}),
      key: key ?? column.label.toLowerCase().replaceAll(/\W+/g, '-'),
      choices: isFilter || column.facts?.some((fact) => fact.isFilter) ? choicesOf(rows.map(value), column) : null,
      total: hasTotal ? totalOf(rows.map(value)) : null,
    })),
    rows: rows.map((row) => columns.map(({value}) => value(row))),
  };
}

const hasNoCents = (cell: Cell) => typeof cell !== 'number' || cell % 100 === 0;

/** One of the facts in a cell, or all of it. A date has its state, so it is both. */
export function partOf(cell: Cell, place: number | null): Cell {
  return Array.isArray(cell) && place !== null ? (cell[place] ?? null) : cell;
}

export function wordsOf(cell: Cell): string[] {
  if (cell === null) return [];
  if (typeof cell === 'string') return [cell];
  if (typeof cell === 'number') return [String(cell)];
  if ('count' in cell) return [String(cell.count)];
  if ('amounts' in cell || 'since' in cell) return [];
  return (Array.isArray(cell) ? cell : [cell]).map(({text}) => text);
}

/** States keep their order and include empty ones, since those may fill up later. Other values are sorted A to Z. */
function choicesOf(cells: readonly Cell[], {states, facts = []}: Pick<Column, 'states' | 'facts'>): string[] {
  const asked = facts.some(({isFilter}) => isFilter) ? facts.findIndex(({isFilter}) => isFilter) : null;
  const known = states?.map(({label}) => label) ?? [];
  const isOther = (word: string) => !known.includes(word) && !(states && isDate(word));
  const words = new Set(cells.flatMap((cell) => wordsOf(partOf(cell, asked))).filter(isOther));
  return [...known.toReversed(), ...[...words].toSorted(compareText)];
}

function groupsOf<Row>(
  groups: readonly (readonly Row[])[],
  nameOf: (row: Row) => Cell,
  columns: readonly ColumnOf<Row>[],
  isFolded: (row: Row) => boolean = () => false,
): Group[] {
  let to = 0;
  return groups.map((group) => {
    const from = to;
    to += group.length;
    const totals = columns.map(({value, hasTotal, hasSubtotal}) =>
      (hasTotal || hasSubtotal) && group.some((row) => value(row) !== null) ? totalOf(group.map(value)) : null,
    );
    const first = group[0] as Row;
    return {name: nameOf(first), ...(isFolded(first) && {isFolded: true}), from, to, totals};
  });
}

function totalOf(cells: readonly Cell[]): number {
  return cells.reduce<number>((sum, cell) => sum + (typeof cell === 'number' ? cell : 0), 0);
}
