import {isDate} from '@deskbook/text/dates/dates';
import {foldText} from '@deskbook/text/foldText';
import type {Problem} from '../problem';
import {tidy} from './readRosterFile';
import {parseLines} from './readTable';
import {type Column, columnNamed, EMAIL, NO_WORDS} from './rosterColumns';

/** Someone who should have learned something, as the district's list says. Texts are empty if unknown. */
export interface StaffMember {
  name: string;
  email: string;
  number: string;
  /** A role's key or name, or a job title that no role has */
  job: string;
  branch: string;
  /** `2027-03-01`; '' if unknown */
  firstDay: string;
}

export interface StaffList {
  /** File name */
  source: string;
  people: readonly StaffMember[];
}

export interface ReadStaff {
  list: StaffList;
  /** Wrong cells and lines. Everything else on the list counts. */
  problems: readonly Problem[];
}

type StaffColumn = Column | 'number' | 'firstDay';

/** Headings that rosters don't have, without spaces and hyphens */
const HEADINGS: ReadonlyMap<string, StaffColumn> = new Map(
  (
    [
      ['number', 'number staffnumber staffid staffno employeenumber employeeid employeeno badge badgenumber id'],
      ['number', 'idnumber personnelnumber payrollnumber'],
      ['firstDay', 'firstday firstworkday startdate start started hiredate hired datehired dateofhire begindate'],
      ['job', 'jobgroup jobkey'],
      ['email', 'workemail emailwork'],
      ['name', 'displayname preferredname'],
      ['branch', 'homebranch worklocation site building'],
    ] as const
  ).flatMap(([column, words]) => words.split(' ').map((word) => [word, column] as const)),
);

const IDENTIFYING: readonly StaffColumn[] = ['name', 'firstName', 'lastName', 'email', 'number'];
const SEPARATORS = ['\t', ';', ','];

/**
 * Reads a staff list: a table with headings in any order, at least two of which are known and one says who it is.
 * Returns null for rosters, reports, and everything else.
 */
export function readStaffList(source: string, text: string): ReadStaff | null {
  const [{columns, rows} = {columns: [], rows: []}] = SEPARATORS.map((separator) => tableIn(text, separator)).sort(
    (one, other) => known(other.columns) - known(one.columns),
  );
  const isStaff = rows.length > 0 && known(columns) > 1 && IDENTIFYING.some((column) => columns.includes(column));
  if (!isStaff || columns.includes('attended') || columns.includes('codes')) return null;
  const problems: Problem[] = [];
  const people: StaffMember[] = [];
  const lines = new Map<string, number>();
  for (const {cells, line} of rows) {
    const cell = (column: StaffColumn) => tidy(cells[columns.indexOf(column)] ?? '');
    const [email, day, number] = [cell('email'), cell('firstDay'), cell('number')];
    const person: StaffMember = {
      name: cell('name') || [cell('firstName'), cell('lastName')].filter(Boolean).join(' '),
      email: EMAIL.test(email) ? email : '',
      number,
      job: cell('job'),
      branch: cell('branch'),
      firstDay: readDay(day),
    };
    if (email !== person.email) problems.push({code: 'wrong-cell', line, column: 'email', text: email});
    if (day !== '' && !person.firstDay) problems.push({code: 'wrong-cell', line, column: 'first-day', text: day});
    const key = foldText(number) || (person.email && foldText(`${person.email} ${person.name}`));
    const first = key === '' ? undefined : lines.get(key);
    if (!person.name && !person.email && !number) problems.push({code: 'nobody-on-line', line});
    else if (first !== undefined) problems.push({code: 'listed-before', line, first});
    else {
      lines.set(key, line);
      people.push(person);
    }
  }
  return {list: {source, people}, problems};
}

interface Table {
  columns: readonly (StaffColumn | 'codes' | null)[];
  rows: readonly {cells: readonly string[]; line: number}[];
}

function tableIn(text: string, separator: string): Table {
  // Excel's line that names the separator
  const lines = parseLines(text.replace(/^\uFEFF/, ''), separator).filter(
    ({cells: [first = ''], line}) => line > 1 || !/^sep=/i.test(first),
  );
  const columns = (lines[0]?.cells ?? []).map(columnOf);
  return {
    columns: columns.map((column, place) => (columns.indexOf(column) === place ? column : null)),
    rows: lines.slice(1),
  };
}

function columnOf(heading: string): Table['columns'][number] {
  const word = heading
    .replace('#', ' number')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '');
  // Only the reports that this site writes have codes.
  return word === 'codes' ? 'codes' : (HEADINGS.get(word) ?? columnNamed(word, NO_WORDS));
}

function known(columns: Table['columns']): number {
  return columns.filter(Boolean).length;
}

/** Reads `2027-03-01` and `3/1/2027`, with or without midnight. Returns '' for anything else. */
function readDay(text: string): string {
  const day = text.replace(/[T ]0?0:00(?::00(?:\.0+)?)?$/, '');
  const [, month = '', date = '', year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(day) ?? [];
  const written = year ? [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-') : day;
  return isDate(written) ? written : '';
}
