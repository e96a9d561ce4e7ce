import {addAlternatives} from './alternatives';
import {compareNames, type WantedWord} from './compareNames';
import {type Expansion, expandTerm} from './expandTerm';
import {isFunctionWord, isSpanish} from './functionWords';
import type {LocalIndex} from './localIndex';
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
  /** Next to a word of the subject, it only breaks ties between similar names. */
  readonly isFunction: boolean;
  /** Whether it is what was meant: 0 to 1. */
  readonly certainty: number;
}

/** Scores all records that have any of the words. */
export function rankRecords(index: LocalIndex, query: string): Ranking {
  const parts = readQuery(query, index.vocabulary, index.synonyms);
  const {words, codes, alternatives} = parts;
  const expansions = expandWords(index, query, words);
  const scores = expansions.map(({weights}) => scoreTerms(index, weights));
  const {certainties, phrases} = addAlternatives(index, parts, scores);
  const hasSubject = !words.every(isFunctionWord);
  const scored = expansions.map(
    ({correction, certainty}, at): ScoredWord => ({
      scores: scores[at] as Scores,
      isFunction: hasSubject && isFunctionWord(correction ?? (words[at] as string)),
      certainty: Math.max(certainty, certainties.get(at) ?? 0),
    }),
  );
  const spelled = codes.map(
    (code): ScoredWord => ({scores: scoreTerms(index, new Map([[code, 1]])), isFunction: false, certainty: 1}),
  );
  const alike = compareNames(index, wantedInNames(index, scored, expansions), alternatives);
  return {
    found: scoreRecords([...scored, ...codesAmong(index, words, scored), ...spelled], alike),
    words,
    corrections: correctionsIn(words, expansions, certainties),
    wanted: wantedWords(
      words.map((word, at) => [word, (expansions[at] as Expansion).weights.keys()]),
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

function wantedInNames(
  {records}: LocalIndex,
  scored: readonly ScoredWord[],
  expansions: readonly Expansion[],
): WantedWord[] {
  return expansions.map(({weights, correction}, at) => {
    const {scores, isFunction, certainty} = scored[at] as ScoredWord;
    return {
      weight: idf(scores.places.length, records.length) * (isFunction ? SETTINGS.functionWordInName : 1),
      terms: weights,
      // A repaired word is what the name has; a derived one may mean something else.
      certainty: correction === null ? certainty : 1,
    };
  });
}

const CODES = FIELDS.indexOf('codes');

/** What is read off a machine, its asset tag or the name of its model, says as much as three words around it. */
function codesAmong({counts}: LocalIndex, words: readonly string[], scored: readonly ScoredWord[]): ScoredWord[] {
  const isCode = (word: string) => /\d/.test(word) && counts.terms.get(word)?.has(CODES);
  return scored.flatMap((each, at) => (isCode(words[at] as string) ? [each, each] : []));
}

const UNKNOWN: Expansion = {weights: new Map(), correction: null, certainty: 0};

/** What a misspelled word probably is has to be in a record with another word of the query: else it is not that. */
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

/** @param alike of each record, how alike its best name and the query are */
function scoreRecords(words: readonly ScoredWord[], alike: Float64Array): RankedRecord[] {
  const size = alike.length;
  const [sums, ties] = [new Float64Array(size), new Float64Array(size)];
  const [covers, answers] = [new Float64Array(size), new Float64Array(size)];
  let known = 0;
  let all = 0;
  for (const {scores, isFunction, certainty} of words) {
    const {of, places} = scores;
    if (isFunction) {
      for (const place of places) add(ties, place, (of[place] as number) * SETTINGS.functionWord);
      continue;
    }
    const weight = idf(places.length, size);
    all += weight;
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
    });
  }
  return found;
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
