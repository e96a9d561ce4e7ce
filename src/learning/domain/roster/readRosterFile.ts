import {isDate} from '../../../content/dates';
import {parseCells} from './cells';
import {peopleIn} from './readPeople';
import {readTable} from './readTable';
import type {NewParticipant} from './roster';
import {NO_WORDS, type OwnWords} from './rosterColumns';

/** Columns by which a program knows whose roster a file is. Unlike the headings for people, these are never translated. */
export const SESSION_COLUMNS = ['session_id', 'session_date'] as const;

export interface RosterFile {
  /** The slug of the session. */
  session: string;
  /** The date that was planned first. */
  date: string;
  people: readonly NewParticipant[];
}

/** Files made before there were these columns have both in their names. */
const FILE_NAME = /^roster-(?<session>.+)-(?<date>\d{4}-\d\d-\d\d)(?: ?\(\d+\))?\.csv$/;

/** The roster that the trainer's page has written into a file; null where it is another list. */
export function readRosterFile(name: string, text: string, words: OwnWords = NO_WORDS): RosterFile | null {
  const table = readTable(text, {}, words);
  const [heading = [], first = []] = parseCells(text.replace(/^\uFEFF/, ''), table.separator);
  const [inSession, inDate] = SESSION_COLUMNS.map((column) => first[heading.indexOf(column)]?.trim());
  const named = FILE_NAME.exec(name)?.groups;
  const [session, date] = [inSession || named?.session, inDate || named?.date];
  if (!session || !date || !isDate(date)) return null;
  return {session, date, people: peopleIn(table, words)};
}
