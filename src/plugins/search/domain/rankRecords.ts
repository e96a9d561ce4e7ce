import {addAlternatives} from './alternatives';
import {type Expansion, expandTerm} from './expandTerm';
import {isFunctionWord, isSpanish} from './functionWords';
import type {LocalIndex} from './localIndex';
import {compareNames} from './names';
import {readQuery} from './queryParts';
import {type Scores, scoreTerms} from './scoreTerms';
import {FIELDS, SETTINGS} from './searchSettings';
import {idf} from './vocabulary';
import {type WantedWords, wantedWords} from './wantedWords';

export interface RankedRecord {
  /** In the index. */
  readonly place: number;
  readonly score: number;
  /** Which share of the query's words it has, by their weight: 0 to 1. Words that occur nowhere do not count. */
  readonly cover: number;
  /** The same with words that occur nowhere or are uncertain, and how alike its name is: 0 to 2. */
  readonly answers: number;
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

/** A word of the query, or a code in its exact spelling, which weighs as a word of its own. */
interface ScoredWord {
  readonly scores: Scores;
  /** Beside a word of the subject it only tells like names apart. */
  readonly isFunction: boolean;
  /** Whether it is what was meant: 0 to 1. */
  readonly certainty: number;
}

/** Scores all records that have any of the words. */
export function rankRecords(index: LocalIndex, query: string): Ranking {
  const parts = readQuery(query, index.vocabulary, index.synonyms);
  const {words} = parts;
  const subject = words.filter((word) => !isFunctionWord(word));
  const hasSubject = subject.length > 0;
  const isKept = isSpanish(query, words);
  const expansions = words.map((word, at) => {
    const isLast = at === words.length - 1 && !(hasSubject && isFunctionWord(word));
    return expandTerm(index.vocabulary, word, {isLast, isKept, hasOthers: subject.length > 1});
  });
  if (expansions.some(({correction}) => correction !== null)) dropLonelyRepairs(index, words, expansions);
  const scores = expansions.map(({weights}) => scoreTerms(index, weights));
  const replaced = addAlternatives(index, parts, scores);
  const areFunctions = words.map(
    (word, at) => hasSubject && isFunctionWord((expansions[at] as Expansion).correction ?? word),
  );
  const scored = words.map((_, at): ScoredWord => {
    const {certainty} = expansions[at] as Expansion;
    return {
      scores: scores[at] as Scores,
      isFunction: areFunctions[at] as boolean,
      certainty: Math.max(certainty, replaced.certainties.get(at) ?? 0),
    };
  });
  // A code is read off the machine: it says as much as three words around it.
  const read = scored.filter((_, at) => isCode(index, words[at] as string));
  const codes = parts.codes.map((code) => ({
    scores: scoreTerms(index, new Map([[code, 1]])),
    isFunction: false,
    certainty: 1,
  }));
  const wantedNames = scored.map(({scores: {places}, isFunction, certainty}, at) => {
    const {weights, correction} = expansions[at] as Expansion;
    return {
      weight: idf(places.length, index.records.length) * (isFunction ? SETTINGS.functionWordInName : 1),
      terms: weights,
      // A repaired word is what the name has; a derived one may mean something else.
      certainty: correction === null ? certainty : 1,
    };
  });
  const alike = compareNames(index.names, index.vocabulary, wantedNames, parts.alternatives, index.records.length);
  return {
    found: addUp(index.records.length, [...scored, ...read, ...read, ...codes], alike),
    words,
    corrections: correctionsIn(words, expansions, new Set(replaced.certainties.keys())),
    wanted: wantedWords(
      words.map((word, at) => [word, (expansions[at] as Expansion).weights.keys()]),
      [...replaced.phrases, ...parts.codes.map((code) => [code])],
    ),
  };
}

const CODES = FIELDS.indexOf('codes');

/** Whether some machine has it for an asset tag or in the name of its model. */
function isCode({holder}: LocalIndex, word: string): boolean {
  return /\d/.test(word) && Boolean(holder.postingsOf(word)?.has(CODES));
}

const UNKNOWN: Expansion = {weights: new Map(), correction: null, certainty: 0};

/** What a misspelled word probably is has to stand in a record with another word of the query: else it is not that. */
function dropLonelyRepairs(index: LocalIndex, words: readonly string[], expansions: Expansion[]) {
  const scoresOf = (weights: ReadonlyMap<string, number>) => scoreTerms(index, weights);
  const others = expansions
    .filter(({correction}, at) => correction === null && !isFunctionWord(words[at] as string))
    .map(({weights}) => scoresOf(weights))
    .filter(({places}) => places.length > 0);
  if (others.length === 0) return;
  for (const [at, {correction}] of expansions.entries()) {
    if (correction === null || isFunctionWord(correction)) continue;
    const {places} = scoresOf(new Map([[correction, 1]]));
    if (!places.some((place) => others.some(({of}) => of[place] !== 0))) expansions[at] = UNKNOWN;
  }
}

function addUp(size: number, words: readonly ScoredWord[], alike: Float64Array): RankedRecord[] {
  const sums = new Float64Array(size);
  const ties = new Float64Array(size);
  const covers = new Float64Array(size);
  const answers = new Float64Array(size);
  let known = 0;
  let all = 0;
  for (const {scores, isFunction, certainty} of words) {
    const {of, places} = scores;
    if (isFunction) {
      for (const place of places) ties[place] = (ties[place] as number) + (of[place] as number) * SETTINGS.functionWord;
      continue;
    }
    const weight = idf(places.length, size);
    all += weight;
    if (places.length === 0) continue;
    known += weight;
    for (const place of places) {
      sums[place] = (sums[place] as number) + (of[place] as number);
      covers[place] = (covers[place] as number) + weight;
      answers[place] = (answers[place] as number) + weight * certainty;
    }
  }
  const found: RankedRecord[] = [];
  for (let place = 0; place < size; place++) {
    const sum = sums[place] as number;
    if (sum === 0) continue;
    const cover = (covers[place] as number) / known;
    const sameName = alike[place] as number;
    found.push({
      place,
      score: (sum + (ties[place] as number)) * cover * (1 + SETTINGS.sameName * sameName),
      cover,
      answers: (answers[place] as number) / all + sameName,
    });
  }
  return found;
}

function correctionsIn(words: readonly string[], expansions: readonly Expansion[], replaced: ReadonlySet<number>) {
  const unknown = words.flatMap((word, at) => {
    const {weights, correction} = expansions[at] as Expansion;
    const isKnown = replaced.has(at) || (weights.size > 0 && correction === null);
    return isKnown ? [] : [[word, correction] as const];
  });
  return new Map(unknown);
}
