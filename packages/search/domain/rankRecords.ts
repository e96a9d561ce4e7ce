import {compareNames, type NameMatches, type WantedWord} from './compareNames';
import {type Expansion, expandTerm} from './expandTerm';
import {isFunctionWord, isSpanish} from './functionWords';
import type {LocalIndex} from './localIndex';
import {type QueryParts, readQuery} from './queryParts';
import {keepHigher, type Scores, scoreTerms} from './scoreTerms';
import {FIELDS, SETTINGS} from './searchSettings';
import {idf} from './vocabulary';
import {type WantedWords, wantedWords} from './wantedWords';
import type {SubjectWord} from './wholePages';

export interface RankedRecord {
  /** Index of the record */
  readonly place: number;
  readonly score: number;
  /** The weighted share of the query's words that it has, 0 to 1. Ignores words that occur nowhere. */
  readonly cover: number;
  /** The same, but counts unknown and uncertain words, and adds how similar its name is: 0 to 2 */
  readonly answers: number;
  /** How many of its names have a word of the query */
  readonly mentions: number;
}

export interface Ranking {
  /** Sorted by place */
  readonly found: readonly RankedRecord[];
  /** What the query is about: its words, without function words */
  readonly subject: readonly SubjectWord[];
  /** The weighted share of the subject that occurs nowhere, or only if it was misspelled, 0 to 1 */
  readonly unknown: number;
  /** The query's words */
  readonly words: readonly string[];
  /** The likely correction of each unknown word; null if nothing is similar */
  readonly corrections: ReadonlyMap<string, string | null>;
  /** What results should highlight */
  readonly wanted: WantedWords;
}

/** A word of the query, or a code in its exact spelling, which counts as a word of its own. */
interface ScoredWord extends SubjectWord {
  /** If the query has other words, a function word only breaks ties between similar names. */
  readonly isFunction: boolean;
  /** How likely it is what was meant, 0 to 1 */
  readonly certainty: number;
}

/** Scores all records that contain any of the query's words. */
export function rankRecords(index: LocalIndex, query: string): Ranking {
  const parts = readQuery(query, index.vocabulary, index.synonyms);
  const {words, codes, alternatives} = parts;
  const expansions = expandWords(index, query, words);
  const scores = expansions.map(({weights}) => scoreTerms(index, weights));
  const {certainties, phrases} = addAlternatives(index, parts, scores);
  const hasSubject = !words.every(isFunctionWord);
  const weigh = (scores: Scores, certainty = 1, isFunction = false): ScoredWord => {
    return {scores, weight: idf(scores.places.length, index.records.length), certainty, isFunction};
  };
  const scored = expansions.map(({correction, certainty}, at) =>
    weigh(
      scores[at] as Scores,
      Math.max(certainty, certainties.get(at) ?? 0),
      hasSubject && isFunctionWord(correction ?? (words[at] as string)),
    ),
  );
  const spelled = codes.map((code) => weigh(scoreTerms(index, new Map([[code, 1]]))));
  const inNames = compareNames(index, wantedInNames(scored, expansions), alternatives);
  return {
    ...scoreRecords([...scored, ...codesAmong(index, words, scored), ...spelled], inNames),
    subject: scored.filter(({isFunction}) => !isFunction),
    words,
    corrections: correctionsIn(words, expansions, certainties),
    wanted: wantedWords(
      words.map((word, at) => [word, (expansions[at] as Expansion).shown]),
      [...phrases, ...codes.map((code) => [code])],
    ),
  };
}

function expandWords(index: LocalIndex, query: string, words: readonly string[]): Expansion[] {
  const subject = words.filter((word) => !isFunctionWord(word));
  const isKept = isSpanish(query, words);
  const expansions = words.map((word, at) => {
    const isLast = at === words.length - 1 && !(subject.length > 0 && isFunctionWord(word));
    return expandTerm(index.vocabulary, word, {isLast, isKept, hasOthers: subject.length > 1});
  });
  return expansions.some(({correction}) => correction !== null)
    ? withoutLonelyRepairs(index, words, expansions)
    : expansions;
}

function wantedInNames(scored: readonly ScoredWord[], expansions: readonly Expansion[]): WantedWord[] {
  return scored.map((word, at) => {
    const {weights, correction} = expansions[at] as Expansion;
    // A correction is a word that names have; a derived word may mean something else.
    return {...word, terms: weights, certainty: correction === null ? word.certainty : 1};
  });
}

const CODES = FIELDS.indexOf('codes');

/** Counts codes three times: an asset tag or model name read off a machine says as much as three other words. */
function codesAmong({counts}: LocalIndex, words: readonly string[], scored: readonly ScoredWord[]): ScoredWord[] {
  const isCode = (word: string) => /\d/.test(word) && counts.terms.get(word)?.has(CODES);
  return scored.flatMap((each, at) => (isCode(words[at] as string) ? [each, each] : []));
}

const UNKNOWN: Expansion = {weights: new Map(), shown: [], correction: null, certainty: 0};

/** Drops a correction if no record has it together with another word of the query. */
function withoutLonelyRepairs(index: LocalIndex, words: readonly string[], expansions: Expansion[]): Expansion[] {
  const others = expansions
    .filter(({correction}, at) => correction === null && !isFunctionWord(words[at] as string))
    .map(({weights}) => scoreTerms(index, weights))
    .filter(({places}) => places.length > 0);
  if (others.length === 0) return expansions;
  return expansions.map((expansion) => {
    const {correction} = expansion;
    if (correction === null || isFunctionWord(correction)) return expansion;
    const {places} = scoreTerms(index, new Map([[correction, 1]]));
    return places.some((place) => others.some(({of}) => of[place] !== 0)) ? expansion : UNKNOWN;
  });
}

function scoreRecords(
  words: readonly ScoredWord[],
  {alike, mentions}: NameMatches,
): Pick<Ranking, 'found' | 'unknown'> {
  const size = alike.length;
  const [sums, ties] = [new Float64Array(size), new Float64Array(size)];
  const [covers, answers] = [new Float64Array(size), new Float64Array(size)];
  let known = 0;
  let all = 0;
  let certain = 0;
  for (const {scores, weight, isFunction, certainty} of words) {
    const {of, places} = scores;
    if (isFunction) {
      for (const place of places) add(ties, place, (of[place] as number) * SETTINGS.functionWord);
      continue;
    }
    all += weight;
    certain += weight * certainty;
    if (places.length > 0) known += weight;
    for (const place of places) {
      add(sums, place, of[place] as number);
      add(covers, place, weight);
      add(answers, place, weight * certainty);
    }
  }
  const found: RankedRecord[] = [];
  for (const [place, sum] of sums.entries()) {
    if (sum === 0) continue;
    const cover = (covers[place] as number) / known;
    const sameName = alike[place] as number;
    found.push({
      place,
      score: (sum + (ties[place] as number)) * cover * (1 + SETTINGS.sameName * sameName),
      cover,
      answers: (answers[place] as number) / all + sameName,
      mentions: mentions[place] as number,
    });
  }
  return {found, unknown: 1 - certain / all};
}

function add(numbers: Float64Array, at: number, value: number) {
  numbers[at] = (numbers[at] as number) + value;
}

function correctionsIn(
  words: readonly string[],
  expansions: readonly Expansion[],
  replaced: Pick<ReadonlyMap<number, unknown>, 'has'>,
) {
  const unknown = words.flatMap((word, at) => {
    const {weights, correction} = expansions[at] as Expansion;
    const isKnown = replaced.has(at) || (weights.size > 0 && correction === null);
    return isKnown ? [] : [[word, correction] as const];
  });
  return new Map(unknown);
}

interface Replaced {
  /** For the index of each query word that something else can replace: how certain it is that this is meant */
  readonly certainties: ReadonlyMap<number, number>;
  /** The phrases that replace words */
  readonly phrases: readonly (readonly string[])[];
}

/** Raises the scores of records that contain a synonym of a word, or the word joined or split. */
function addAlternatives(index: LocalIndex, {alternatives}: QueryParts, scores: readonly Scores[]): Replaced {
  const certainties = new Map<number, number>();
  const phrases: (readonly string[])[] = [];
  for (const {from, until, words, weight, certainty} of alternatives) {
    const found = scoreAll(index, words);
    if (found.places.length === 0) continue;
    phrases.push(words);
    for (let at = from; at < until; at++) {
      keepHigher(certainties, at, certainty);
      raise(scores[at] as Scores, found, weight);
    }
  }
  return {certainties, phrases};
}

/** Keeps the higher score. */
function raise({of, places}: Scores, other: Scores, weight: number) {
  for (const place of other.places) {
    const own = of[place] as number;
    if (own === 0) places.push(place);
    of[place] = Math.max(own, (other.of[place] as number) * weight);
  }
}

/** Scores records that contain all of the words by the mean score. */
function scoreAll(index: LocalIndex, words: readonly string[]): Scores {
  const [first, ...others] = words.map((word) => scoreTerms(index, expandTerm(index.vocabulary, word).weights));
  if (!first) return {of: new Float64Array(0), places: []};
  const places = first.places.filter((place) => others.every(({of}) => of[place] !== 0));
  for (const place of places) {
    first.of[place] =
      others.reduce((sum, {of}) => sum + (of[place] as number), first.of[place] as number) / words.length;
  }
  return {of: first.of, places};
}
