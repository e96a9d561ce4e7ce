import {SETTINGS} from '../../../packages/search/domain/searchSettings';
import {rounded} from '../score';
import type {DeskQuery} from './deskQueries';
import type {DeskSite} from './deskSite';
import {dot, type Example, fitLogistic} from './fitLogistic';

/** Of the queries in a set that no page answers, how many may get a list without a word of warning. */
const MAX_SILENT = 1 / 8;

const NAMES = Object.keys(SETTINGS.answerSigns) as (keyof typeof SETTINGS.answerSigns)[];

/** How often the box is wrong about whether a page answers. */
export interface Errors {
  /** Unanswerable queries without a warning */
  silent: string;
  /** Answerable queries with one */
  needless: string;
}

export interface AnswerFit {
  /** The weights to put into SETTINGS.answerSigns */
  weights: Record<string, number>;
  /** SETTINGS.leastAnswer for these weights */
  least: number;
  /** With the settings as they are, and with weights and limit fitted to the other sets only */
  sets: Record<string, {now: Errors; leftOut: Errors}>;
}

interface AskedQuery {
  readonly isAnswerable: boolean;
  /** null if the box decides without signs */
  readonly signs: readonly number[] | null;
  readonly seemsUnanswered: boolean;
}

/** @param sets query sets by name */
export function fitAnswer(site: DeskSite, sets: Readonly<Record<string, readonly DeskQuery[]>>): AnswerFit {
  const asked = Object.entries(sets).map(
    ([name, queries]) => [name, queries.map((query) => askFor(site, query))] as const,
  );
  const {weights, least} = fitSets(asked.map(([, queries]) => queries));
  return {
    weights: Object.fromEntries(NAMES.map((name, at) => [name, rounded(weights[at] as number)])),
    least: rounded(least),
    sets: Object.fromEntries(
      asked.map(([left, queries]) => {
        const others = fitSets(asked.flatMap(([name, each]) => (name === left ? [] : [each])));
        const now = countErrors(queries, ({seemsUnanswered}) => seemsUnanswered);
        return [left, {now, leftOut: countErrors(queries, (query) => isBelow(query, others))}];
      }),
    ),
  };
}

function askFor(site: DeskSite, {q, answers}: DeskQuery): AskedQuery {
  const found = site.signsOf(q);
  return {
    isAnswerable: answers.length > 0,
    signs: found && NAMES.map((name) => found[name]),
    seemsUnanswered: site.ask(q).seemsUnanswered,
  };
}

interface Fit {
  weights: readonly number[];
  least: number;
}

/** The hardest set decides on the limit: the next one may be as hard. */
function fitSets(sets: readonly (readonly AskedQuery[])[]): Fit {
  const examples = sets
    .flat()
    .flatMap(({signs, isAnswerable}): Example[] => (signs ? [{signs, isYes: isAnswerable}] : []));
  const weights = fitLogistic(examples);
  return {weights, least: Math.max(...sets.map((queries) => leastFor(queries, weights)))};
}

/** Returns the lowest limit above which few enough unanswerable queries are. */
function leastFor(queries: readonly AskedQuery[], weights: readonly number[]): number {
  const unanswerable = queries.filter(({isAnswerable}) => !isAnswerable);
  const silent = unanswerable.filter(({signs, seemsUnanswered}) => !signs && !seemsUnanswered).length;
  const most = Math.floor(unanswerable.length * MAX_SILENT) - silent;
  const values = unanswerable.flatMap(({signs}) => (signs ? [dot(signs, weights)] : [])).sort((a, b) => b - a);
  const [above = Infinity, below = above] = [values[most - 1], values[most]];
  return (above + below) / 2;
}

function isBelow({signs, seemsUnanswered}: AskedQuery, {weights, least}: Fit): boolean {
  return signs ? dot(signs, weights) < least : seemsUnanswered;
}

function countErrors(queries: readonly AskedQuery[], isWarned: (query: AskedQuery) => boolean): Errors {
  const answerable = queries.filter((query) => query.isAnswerable);
  const others = queries.filter((query) => !query.isAnswerable);
  return {
    silent: `${others.filter((query) => !isWarned(query)).length} of ${others.length}`,
    needless: `${answerable.filter(isWarned).length} of ${answerable.length}`,
  };
}
