import {peopleIn} from '../../domain/roster/readRosterFile';
import {readTable, type TableChoice} from '../../domain/roster/readTable';
import {NO_WORDS} from '../../domain/roster/rosterColumns';

/** Reads people from a text as the roster editor does. */
export const readPeople = (text: string, choice: TableChoice = {}, words = NO_WORDS) =>
  peopleIn(readTable(text, choice, words), words);
