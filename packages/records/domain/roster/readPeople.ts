import type {PeopleTable} from './readTable';
import {LONGEST_TEXT, type NewParticipant} from './roster';
import {type Column, isYes, NO_WORDS, type OwnWords} from './rosterColumns';

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
