import {editDistance} from '../../../shared/editDistance';
import {isFunctionWord} from './functionWords';
import {countBits, lettersOf} from './letters';
import type {Vocabulary} from './vocabulary';

export interface NearTerm {
  readonly term: string;
  readonly distance: number;
}

/**
 * What a word may be a misspelling of: terms with one wrong letter, or two in a long word. Another letter makes another
 * word of a short one.
 *
 * @param shortest the length of a word in which one letter may stand for another
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
    // A wrong letter is one that is missing and one that is too many.
    if (countBits(own ^ (letters[at] as number)) > 2 * most || (term.length < 3 && word.length > 3)) continue;
    const distance = editDistance(word, term, most);
    if (distance > most || rare.has(term) || isFunctionWord(term)) continue;
    // Hardly anybody has the first letter wrong and one more.
    if (distance === 1 || term[0] === word[0]) near.push({term, distance});
  }
  return near;
}

/** Not two letters that changed places. */
function isOneLetterOther(word: string, term: string): boolean {
  return word.length === term.length && lettersOf(word) !== lettersOf(term);
}

/** Longer terms that begin with the word but for one letter. */
export function misspeltStarts({terms, letters, rare}: Vocabulary, word: string): string[] {
  const own = lettersOf(word);
  return terms.filter(
    (term, at) =>
      term.length > word.length &&
      countBits(own & ~(letters[at] as number)) <= 1 &&
      editDistance(word, term.slice(0, word.length), 1) <= 1 &&
      !rare.has(term),
  );
}
