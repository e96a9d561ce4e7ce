import {groupBy} from '../../../shared/groupBy';
import type {LayWords} from './layWords';
import {stemOf} from './stem';

interface LayPhrase {
  readonly stems: readonly string[];
  readonly meant: readonly (readonly string[])[];
}

/** Lay phrases by the stem of their first word. */
export type LayPhrases = ReadonlyMap<string, readonly LayPhrase[]>;

export function readLayWords(words: LayWords): LayPhrases {
  const phrases = words.flatMap(([said, meant]) => {
    const meanings = meant.split(',').map((phrase) => phrase.split(' '));
    return said.split(',').map((phrase): LayPhrase => ({stems: phrase.split(' ').map(stemOf), meant: meanings}));
  });
  return groupBy(phrases, ({stems: [first = '']}) => [first]);
}

/** Returns the phrases that a query contains, with their places in it. */
export function layPhrasesIn(lay: LayPhrases, stems: readonly string[]): (LayPhrase & {from: number})[] {
  return stems.flatMap((stem, from) =>
    (lay.get(stem) ?? [])
      .filter((phrase) => phrase.stems.every((each, nth) => stems[from + nth] === each))
      .map((phrase) => ({...phrase, from})),
  );
}
