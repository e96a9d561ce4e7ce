import {editDistance} from './editDistance';
import {isFunctionWord} from './functionWords';
import {countBits, lettersOf} from './letters';
import type {Vocabulary} from './vocabulary';

export interface NearTerm {
  readonly term: string;
  readonly distance: number;
}

/** What a word may be a misspelling of: terms with one wrong letter, or two in a long word. */
export function nearTerms(vocabulary: Vocabulary, word: string): NearTerm[] {
  const near = termsWithin(vocabulary, word, word.length < 8 ? 1 : 2);
  return near.length === 0 && word.length > 4 && word.length < 8 ? termsWithin(vocabulary, word, 2) : near;
}

function termsWithin({terms, letters, rare}: Vocabulary, word: string, most: number): NearTerm[] {
  const own = lettersOf(word);
  const near: NearTerm[] = [];
  for (const [at, term] of terms.entries()) {
    // A wrong letter is one that is missing and one that is too many.
    if (countBits(own ^ (letters[at] as number)) > 2 * most || (term.length < 3 && word.length > 3)) continue;
    const distance = editDistance(word, term, most);
    if (distance <= most && !rare.has(term) && !isFunctionWord(term)) near.push({term, distance});
  }
  return near;
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
