import {peopleIn} from '../../domain/trainer/readPeople';
import {readTable, type TableChoice} from '../../domain/trainer/readTable';
import {NO_WORDS} from '../../domain/trainer/rosterColumns';

/** The people in a text, as the editor reads them. */
export const readPeople = (text: string, choice: TableChoice = {}, words = NO_WORDS) =>
  peopleIn(readTable(text, choice, words), words);
