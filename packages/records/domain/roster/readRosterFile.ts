import {isDate} from '@deskbook/text/dates/dates';
import {type PeopleTable, parseCells, readTable} from './readTable';
import {LONGEST_TEXT, type NewParticipant} from './roster';
import {type Column, isYes, NO_WORDS, type OwnWords} from './rosterColumns';

/** Columns that identify the session of a roster file. Unlike the headings for people, they are never translated. */
export const SESSION_COLUMNS = ['session_id', 'session_date'] as const;

export interface RosterFile {
  /** Session slug */
  session: string;
  /** Originally scheduled date */
  date: string;
  people: readonly NewParticipant[];
}

/** Older files don't have these columns, but name the session and date in the file name. */
const FILE_NAME = /^roster-(?<session>.+)-(?<date>\d{4}-\d\d-\d\d)(?: ?\(\d+\))?\.csv$/;

/** Reads a roster file from a trainer's page. Returns null for any other list. */
export function readRosterFile(name: string, text: string, words: OwnWords = NO_WORDS): RosterFile | null {
  const table = readTable(text, {}, words);
  const [heading = [], first = []] = parseCells(text.replace(/^\uFEFF/, ''), table.separator);
  const [inSession, inDate] = SESSION_COLUMNS.map((column) => first[heading.indexOf(column)]?.trim());
  const named = FILE_NAME.exec(name)?.groups;
  const [session, date] = [inSession || named?.session, inDate || named?.date];
  if (!session || !date || !isDate(date)) return null;
  return {session, date, people: peopleIn(table, words)};
}

/** Reads people from a table. Skips rows with neither a name nor an e-mail address. */
export function peopleIn({rows, columns}: PeopleTable, words: OwnWords = NO_WORDS): NewParticipant[] {
  return rows
    .map((row) => personOf((column) => row[columns.indexOf(column)] ?? '', words))
    .filter(({name, email}) => name !== '' || email !== '');
}

/** "Jane Doe <jane@example.org>", as in mail programs, or just the address */
const NAME_AND_ADDRESS = /^(.*?)[\s<(]*([^\s<>()]+@[^\s<>()]+)[>)]?$/;

function personOf(cellOf: (column: Column) => string, words: OwnWords): NewParticipant {
  const cell = (column: Column) => tidy(cellOf(column));
  const written = cell('name') || [cell('firstName'), cell('lastName')].filter(Boolean).join(' ');
  const [, name = written, address = ''] = NAME_AND_ADDRESS.exec(written) ?? [];
  return {
    name,
    job: cell('job'),
    branch: cell('branch'),
    email: cell('email') || address,
    attended: isYes(cellOf('attended'), words),
  };
}

/** Collapses spaces, and drops control characters and the apostrophe that guards against formulas. */
export function tidy(text: string): string {
  const words = text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').replace(/\s+/g, ' ');
  return [...words.trim().replace(/^'(?='*[=+\-@])/, '')].slice(0, LONGEST_TEXT).join('').trim();
}
