import {isDate} from '@deskbook/text/dates/dates';
import {parseCells} from './cells';
import {peopleIn} from './readPeople';
import {readTable} from './readTable';
import type {NewParticipant} from './roster';
import {NO_WORDS, type OwnWords} from './rosterColumns';

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
