import type {LocalIndex} from './localIndex';
import {type QueryParts, readQuery} from './queryParts';
import {type Scores, scoreTerms} from './scoreTerms';
import {SETTINGS, STOP_WORDS} from './searchSettings';
import {stemOf} from './stem';
import {formsOf, rarityOf, type TermForms} from './termForms';
import {type WantedWords, wantedWords} from './wantedWords';
import {plainLine} from './words';

export interface RankedRecord {
  /** In the index. */
  readonly place: number;
  readonly score: number;
  /** Which share of the query's words it has, by their weight: 0 to 1. */
  readonly cover: number;
}

export interface Ranking {
  /** In the order of their places. */
  readonly found: readonly RankedRecord[];
  /** The words of the query. */
  readonly words: readonly string[];
  /** Of the words that occur nowhere, what they should probably be; null: nothing is near. */
  readonly corrections: ReadonlyMap<string, string | null>;
  /** What was looked for, for results to mark it. */
  readonly wanted: WantedWords;
}

/** Scores all records that have any of the words. */
export function rankRecords(index: LocalIndex, query: string): Ranking {
  const parts = readQuery(query, index.vocabulary, index.synonyms);
  const {words} = parts;
  const forms = words.map((word, at) => formsOf(index.vocabulary, word, at === words.length - 1));
  const scores = forms.map(({weights}) => scoreTerms(index, weights));
  const {replaced, standing} = addAlternatives(index, parts, scores);
  // A code in its exact spelling weighs as a word of its own.
  const codes = parts.codes.map((code) => scoreTerms(index, new Map([[code, 1]])));
  return {
    found: addUp(index, query, words, [...scores, ...codes]),
    words,
    corrections: correctionsIn(words, forms, replaced),
    wanted: wantedWords(
      words.map((word, at) => [word, (forms[at] as TermForms).weights.keys()]),
      [...standing, ...parts.codes.map((code) => [code])],
    ),
  };
}

/** Gives the places of the words that something else stands for, and what that is. */
function addAlternatives(index: LocalIndex, {alternatives}: QueryParts, scores: Scores[]) {
  const replaced = new Set<number>();
  const standing: (readonly string[])[] = [];
  for (const {from, until, words, weight} of alternatives) {
    const found = scoreAll(index, words);
    if (found.places.length === 0) continue;
    standing.push(words);
    for (let at = from; at < until; at++) {
      replaced.add(at);
      raise(scores[at] as Scores, found, weight);
    }
  }
  return {replaced, standing};
}

/** Where another score is higher, it counts. */
function raise({of, places}: Scores, other: Scores, weight: number) {
  for (const place of other.places) {
    const own = of[place] as number;
    if (own === 0) places.push(place);
    of[place] = Math.max(own, (other.of[place] as number) * weight);
  }
}

/** Records that have all of some words, with their mean score. */
function scoreAll(index: LocalIndex, words: readonly string[]): Scores {
  const [first, ...others] = words.map((word) => scoreTerms(index, formsOf(index.vocabulary, word, false).weights));
  if (!first) return {of: new Float64Array(0), places: []};
  const places = first.places.filter((place) => others.every(({of}) => of[place] !== 0));
  for (const place of places) {
    first.of[place] =
      others.reduce((sum, {of}) => sum + (of[place] as number), first.of[place] as number) / words.length;
  }
  return {of: first.of, places};
}

/** @param scores of the words, and behind them of the codes */
function addUp(index: LocalIndex, query: string, words: readonly string[], scores: readonly Scores[]): RankedRecord[] {
  const size = index.records.length;
  const sums = new Float64Array(size);
  const covers = new Float64Array(size);
  let total = 0;
  for (const [at, {of, places}] of scores.entries()) {
    if (places.length === 0) continue;
    const share = STOP_WORDS.has(words[at] ?? '') ? SETTINGS.stopWord : 1;
    const weight = rarityOf(places.length, size) * share;
    total += weight;
    for (const place of places) {
      sums[place] = (sums[place] as number) + (of[place] as number) * share;
      covers[place] = (covers[place] as number) + weight;
    }
  }
  const bonusOf = bonusFor(index, query);
  const found: RankedRecord[] = [];
  for (let place = 0; place < size; place++) {
    const sum = sums[place] as number;
    if (sum === 0) continue;
    const cover = (covers[place] as number) / total;
    found.push({place, score: sum * cover * (1 + bonusOf(place)), cover});
  }
  return found;
}

/** For a section whose heading is what was typed, or an introduction whose title is. */
function bonusFor({lines}: LocalIndex, query: string): (place: number) => number {
  const line = plainLine(query);
  const stems = stemsOf(line);
  return (place) => {
    const own = lines.headings[place] ?? (lines.titles[place] as string);
    if (own === line) return SETTINGS.equalHeading;
    // No stem has another first letter than its word: this spares most headings.
    return own[0] === line[0] && stemsOf(own) === stems ? SETTINGS.alikeHeading : 0;
  };
}

function stemsOf(line: string): string {
  return line.split(' ').map(stemOf).join(' ');
}

function correctionsIn(words: readonly string[], forms: readonly TermForms[], replaced: ReadonlySet<number>) {
  const unknown = words.flatMap((word, at) => {
    const {weights, correction} = forms[at] as TermForms;
    const isKnown = replaced.has(at) || (weights.size > 0 && correction === null);
    return isKnown ? [] : [[word, correction] as const];
  });
  return new Map(unknown);
}
