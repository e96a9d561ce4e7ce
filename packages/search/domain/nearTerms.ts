import {editDistance} from '@deskbook/text/editDistance';
import {isFunctionWord} from './functionWords';
import {countBits, lettersOf} from './letters';
import type {Vocabulary} from './vocabulary';

export interface NearTerm {
  readonly term: string;
  readonly distance: number;
}

/**
 * Returns terms that a word may be a misspelling of: they differ in one letter, or in two if the word is long. In a
 * short word, a different letter usually makes a different word.
 *
 * @param shortest the shortest word in which a letter may be replaced
 */
export function nearTerms(vocabulary: Vocabulary, word: string, shortest: number): NearTerm[] {
  const within = (most: number) =>
    termsWithin(vocabulary, word, most).filter(({term}) => word.length >= shortest || !isOneLetterOther(word, term));
  const near = within(word.length < 8 ? 1 : 2);
  return near.length === 0 && word.length > 4 && word.length < 8 ? within(2) : near;
}

function termsWithin({terms, letters, rare}: Vocabulary, word: string, most: number): NearTerm[] {
  const own = lettersOf(word);
  const near: NearTerm[] = [];
  for (const [at, term] of terms.entries()) {
    // A replaced letter counts twice: one letter is missing and one is extra.
    if (countBits(own ^ (letters[at] as number)) > 2 * most || (term.length < 3 && word.length > 3)) continue;
    const distance = editDistance(word, term, most);
    if (distance > most || rare.has(term) || isFunctionWord(term)) continue;
    // People rarely get the first letter wrong plus another one.
    if (distance === 1 || term[0] === word[0]) near.push({term, distance});
  }
  return near;
}

/** Whether a letter is replaced, not just two letters swapped. */
function isOneLetterOther(word: string, term: string): boolean {
  return word.length === term.length && lettersOf(word) !== lettersOf(term);
}

/** Returns longer terms that begin with the word, give or take a letter. */
export function misspelledStarts({terms, letters, rare}: Vocabulary, word: string): string[] {
  const own = lettersOf(word);
  return terms.filter(
    (term, at) =>
      term.length > word.length &&
      countBits(own & ~(letters[at] as number)) <= 1 &&
      editDistance(word, term.slice(0, word.length), 1) <= 1 &&
      !rare.has(term),
  );
}
