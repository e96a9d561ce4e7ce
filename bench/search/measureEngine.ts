import {medianOf, round} from '../measure/summarize';
import {codeBytes} from './codeBytes';
import type {Engine, Searcher} from './engine';
import {FORMS, type Form, type Query, wordsOf} from './queries';
import type {FolderRecords} from './readRecords';
import {pagePlaces, type Score, scoreOf, sectionPlaces} from './score';
import {type Sizes, sizesOf} from './sizes';

export interface Result extends Record<Form, Score> {
  section: Score;
  /** `later` is downloaded after the first result, such as the texts of excerpts. */
  bytes: {index: Sizes; later: Sizes; code: Sizes};
  /** Milliseconds to build the index from records, to load it from files, and per query. */
  ms: {build: number; load: number; p50: number; p95: number};
}

export interface Task extends FolderRecords {
  synonyms: readonly (readonly string[])[];
  queries: readonly Query[];
}

export async function measureEngine(engine: Engine, task: Task, rounds: number): Promise<Result> {
  const {records, synonyms, queries, sectionOf} = task;
  const builds = repeat(rounds, () => engine.build(records, synonyms));
  const loads = repeat(rounds, () => engine.load(builds.last));
  const searcher = loads.last;
  const scoreFor = (form: Form) => scoreOf(pagePlaces(searcher, queries, form));
  return {
    exact: scoreFor('exact'),
    typo: scoreFor('typo'),
    prefix: scoreFor('prefix'),
    section: scoreOf(sectionPlaces(searcher, queries, sectionOf)),
    bytes: {index: sizesOf(builds.last.index), later: sizesOf(builds.last.later), code: await codeBytes(engine.code)},
    ms: {build: builds.milliseconds, load: loads.milliseconds, ...timeQueries(searcher, queries)},
  };
}

/** Scoring has already warmed up the engine. */
function timeQueries(searcher: Searcher, queries: readonly Query[]): {p50: number; p95: number} {
  const asked = queries.flatMap((query) => FORMS.map((form) => wordsOf(query, form)).filter((words) => words !== null));
  const times = asked.map((words) => timed(() => searcher.pages(words, () => false)).milliseconds);
  return {p50: round(percentile(times, 0.5)), p95: round(percentile(times, 0.95))};
}

/** Returns the smallest value that is at least as large as this share of all values; 0 for an empty list. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(Math.ceil(sorted.length * share) - 1, 0)] ?? 0;
}

function repeat<T>(rounds: number, run: () => T): {last: T; milliseconds: number} {
  const turns = Array.from({length: rounds}, () => timed(run));
  const last = turns.at(-1);
  if (!last) throw new Error('At least one round is needed');
  return {last: last.made, milliseconds: round(medianOf(turns.map(({milliseconds}) => milliseconds)))};
}

function timed<T>(run: () => T): {made: T; milliseconds: number} {
  const start = performance.now();
  const made = run();
  return {made, milliseconds: performance.now() - start};
}
