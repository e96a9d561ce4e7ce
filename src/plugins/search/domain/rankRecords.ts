import type {LocalIndex} from './localIndex';
import {type QueryParts, readQuery} from './queryParts';
import {FIELDS, SETTINGS, STOP_WORDS} from './searchSettings';
import {stemOf} from './stem';
import {formsOf, rarityOf, type TermForms} from './termForms';
import {plainLine} from './words';

export interface RankedRecord {
  /** In the index. */
  readonly place: number;
  readonly score: number;
  /** Which share of the query's words it has, by their weight: 0 to 1. */
  readonly cover: number;
}

export interface Ranking {
  /** Best first. */
  readonly ranked: readonly RankedRecord[];
  /** The words of the query. */
  readonly words: readonly string[];
  /** Of the words that occur nowhere, what they should probably be; null: nothing is near. */
  readonly corrections: ReadonlyMap<string, string | null>;
  /** All terms that were looked for. */
  readonly wanted: ReadonlySet<string>;
}

/** Scores by place in the index. */
type Scores = Map<number, number>;

/** Ranks all records that have any of the words. */
export function rankRecords(index: LocalIndex, query: string): Ranking {
  const parts = readQuery(query, index.vocabulary, index.synonyms);
  const {words} = parts;
  const forms = words.map((word, at) => formsOf(index.vocabulary, word, at === words.length - 1));
  const scores = forms.map(({weights}) => scoresOf(index, weights));
  const wanted = new Set(forms.flatMap(({weights}) => [...weights.keys()]));
  const replaced = addAlternatives(index, parts, scores, wanted);
  const added = addUp(index, words, [...scores, ...codeScores(index, parts, wanted)]);
  return {
    ranked: withHeadings(index, query, added),
    words,
    corrections: correctionsIn(words, forms, replaced),
    wanted: withoutStopWords(wanted),
  };
}

function scoresOf({holder}: LocalIndex, weights: ReadonlyMap<string, number>): Scores {
  if (weights.size === 0) return new Map();
  const results = holder.search('-', {
    fields: [...FIELDS],
    boost: SETTINGS.boost,
    bm25: SETTINGS.bm25,
    combineWith: 'OR',
    prefix: false,
    fuzzy: false,
    tokenize: () => [...weights.keys()],
    processTerm: (term) => term,
    boostTerm: (term) => weights.get(term) ?? 0,
  });
  return new Map(results.map(({id, score}) => [id as number, Math.log(1 + score / SETTINGS.saturation)]));
}

/** Gives the words of the query that something else stands for. */
function addAlternatives(index: LocalIndex, {alternatives}: QueryParts, scores: Scores[], wanted: Set<string>) {
  const replaced = new Set<number>();
  const original = scores.map((each) => new Map(each));
  for (const {from, until, words, weight} of alternatives) {
    const found = scoresOfAll(index, words);
    if (found.size === 0) continue;
    for (const word of words) wanted.add(word);
    for (let at = from; at < until; at++) {
      replaced.add(at);
      const own = scores[at] as Scores;
      for (const [place, score] of found) {
        own.set(place, Math.max(original[at]?.get(place) ?? 0, own.get(place) ?? 0, score * weight));
      }
    }
  }
  return replaced;
}

/** Records that have all of some words, with their mean score. */
function scoresOfAll(index: LocalIndex, words: readonly string[]): Scores {
  const [first = new Map(), ...others] = words.map((word) =>
    scoresOf(index, formsOf(index.vocabulary, word, false).weights),
  );
  const all: Scores = new Map();
  for (const [place, score] of first) {
    if (!others.every((other) => other.has(place))) continue;
    all.set(place, others.reduce((sum, other) => sum + (other.get(place) ?? 0), score) / words.length);
  }
  return all;
}

/** A code in its exact spelling weighs as a word of its own. */
function codeScores(index: LocalIndex, {codes}: QueryParts, wanted: Set<string>): Scores[] {
  return codes.map((code) => {
    wanted.add(code);
    return scoresOf(index, new Map([[code, 1]]));
  });
}

/** @param scores of the words, and behind them of the codes */
function addUp({records}: LocalIndex, words: readonly string[], scores: readonly Scores[]): RankedRecord[] {
  const sums = new Float64Array(records.length);
  const covers = new Float64Array(records.length);
  let total = 0;
  for (const [at, each] of scores.entries()) {
    if (each.size === 0) continue;
    const share = STOP_WORDS.has(words[at] ?? '') ? SETTINGS.stopWord : 1;
    const weight = rarityOf(each.size, records.length) * share;
    total += weight;
    for (const [place, score] of each) {
      sums[place] = (sums[place] as number) + score * share;
      covers[place] = (covers[place] as number) + weight;
    }
  }
  const found: RankedRecord[] = [];
  for (const [place, sum] of sums.entries()) {
    const cover = (covers[place] as number) / total;
    if (sum > 0) found.push({place, score: sum * cover, cover});
  }
  return found;
}

/** A section whose heading is what was typed, or an introduction whose title is. */
function withHeadings(index: LocalIndex, query: string, records: readonly RankedRecord[]): RankedRecord[] {
  const line = plainLine(query);
  const stems = stemsOf(line);
  const bonusOf = (place: number) => {
    const own = index.headingLines[place] ?? (index.titleLines[place] as string);
    if (own === line) return SETTINGS.equalHeading;
    // No stem has another first letter than its word: this spares most headings.
    return own[0] === line[0] && stemsOf(own) === stems ? SETTINGS.alikeHeading : 0;
  };
  return records
    .map((record) => ({...record, score: record.score * (1 + bonusOf(record.place))}))
    .sort((a, b) => b.score - a.score || a.place - b.place);
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

/** They are marked only where nothing else was looked for. */
function withoutStopWords(terms: ReadonlySet<string>): Set<string> {
  const content = [...terms].filter((term) => !STOP_WORDS.has(term));
  return new Set(content.length > 0 ? content : terms);
}
