import {peopleIn} from '../../domain/roster/readPeople';
import {readTable, type TableChoice} from '../../domain/roster/readTable';
import {NO_WORDS} from '../../domain/roster/rosterColumns';

/** The people in a text, as the editor reads them. */
export const readPeople = (text: string, choice: TableChoice = {}, words = NO_WORDS) =>
  peopleIn(readTable(text, choice, words), words);
