import {groupBy} from '@deskbook/text/groupBy';
import {isFunctionWord} from './functionWords';
import type {Word} from './words';

/** What results highlight. */
export interface WantedWords {
  readonly terms: ReadonlySet<string>;
  /** Terms that count only in sequence, by the first one: in "desk phone", "desk" alone doesn't mean a phone */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/**
 * Function words such as "how" and "on" are highlighted only if the query has no other words.
 *
 * @param forms each word of the query with the terms it stands for
 * @param alternatives terms and phrases that can replace some of the words
 */
export function wantedWords(
  forms: readonly (readonly [word: string, terms: Iterable<string>])[],
  alternatives: readonly (readonly string[])[],
): WantedWords {
  const hasSubject = forms.some(([word]) => !isFunctionWord(word));
  const ofWords = forms.flatMap(([word, terms]) => (hasSubject && isFunctionWord(word) ? [] : [...terms]));
  const terms = [...ofWords, ...alternatives.flatMap((words) => (words.length === 1 ? words : []))];
  const phrases = groupBy(
    alternatives.filter(({length}) => length > 1),
    ([first]) => [first as string],
  );
  return {terms: new Set(hasSubject ? terms.filter((term) => !isFunctionWord(term)) : terms), phrases};
}

export function pickWanted(words: readonly Word[], {terms, phrases}: WantedWords): Word[] {
  const picked = new Set<Word>();
  for (const [place, word] of words.entries()) {
    for (const term of word.terms) {
      if (terms.has(term)) picked.add(word);
      for (const phrase of phrases.get(term) ?? []) {
        const stretch = words.slice(place, place + phrase.length);
        const isWhole = phrase.every((part, index) => stretch[index]?.terms.includes(part));
        if (isWhole) for (const each of stretch) picked.add(each);
      }
    }
  }
  return words.filter((word) => picked.has(word));
}
