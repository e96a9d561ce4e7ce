import {parseCells} from './cells';
import {LONGEST_TEXT, type NewParticipant} from './roster';

export type Column = 'name' | 'firstName' | 'lastName' | 'job' | 'branch';

/** What people write above their columns, and what our own file has there, in any case. */
const HEADINGS: Readonly<Record<string, Column>> = {
  name: 'name',
  names: 'name',
  'full name': 'name',
  participant: 'name',
  attendee: 'name',
  'first name': 'firstName',
  'given name': 'firstName',
  'last name': 'lastName',
  surname: 'lastName',
  'family name': 'lastName',
  'job title': 'job',
  job: 'job',
  title: 'job',
  position: 'job',
  branch: 'branch',
  library: 'branch',
  location: 'branch',
  department: 'branch',
};

/** Without a heading, this is what the columns of a spreadsheet are taken for. */
const USUAL: readonly Column[] = ['name', 'job', 'branch'];
const IDENTIFYING: readonly (Column | undefined)[] = ['name', 'firstName', 'lastName'];

/**
 * Reads people from typed or pasted text: one name a line, or cells copied from a spreadsheet, with a heading or
 * without. A comma is part of a name (`Doe, Jane`), unless the first line is the heading of a file with commas.
 *
 * @param headings what our own file is headed with, in the language of the site
 */
export function readPasted(text: string, headings: Readonly<Record<string, Column>> = {}): NewParticipant[] {
  const columnOf = (cell: string): Column | undefined => {
    const word = tidy(cell).toLowerCase();
    return headings[word] ?? (Object.hasOwn(HEADINGS, word) ? HEADINGS[word] : undefined);
  };
  const [firstLine = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  const hasHeading = (separator: string) =>
    parseCells(firstLine, separator)[0]?.some((cell) => IDENTIFYING.includes(columnOf(cell))) ?? false;
  const separator = [',', ';'].find((each) => firstLine.includes(each) && hasHeading(each)) ?? '\t';
  const rows = parseCells(text.replace(/^\uFEFF/, ''), separator);
  const isHeaded = hasHeading(separator);
  const columns = isHeaded ? (rows[0] ?? []).map(columnOf) : USUAL;
  return rows
    .slice(isHeaded ? 1 : 0)
    .map((row) => personOf(isHeaded ? row : fromFirstWord(row), columns))
    .filter(({name}) => name !== '');
}

/** A name that is indented, as in a list from a mail, is a name all the same. */
function fromFirstWord(row: readonly string[]): readonly string[] {
  return row.slice(row.findIndex((cell) => tidy(cell) !== ''));
}

function personOf(row: readonly string[], columns: readonly (Column | undefined)[]): NewParticipant {
  const cell = (column: Column) => tidy(row[columns.indexOf(column)] ?? '');
  const name = cell('name') || [cell('firstName'), cell('lastName')].filter(Boolean).join(' ');
  return {name, job: cell('job'), branch: cell('branch'), attended: false};
}

/** One space between words, nothing that cannot be printed, and no guard that a spreadsheet was given for a formula. */
function tidy(text: string): string {
  const words = text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').replace(/\s+/g, ' ');
  return [...words.trim().replace(/^'(?=[=+\-@])/, '')].slice(0, LONGEST_TEXT).join('').trim();
}
