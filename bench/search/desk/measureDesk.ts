import {rounded} from '../score';
import type {DeskQuery} from './deskQueries';
import type {DeskSite} from './deskSite';

/** Shares of the queries with an answer. */
export interface DeskScore {
  queries: number;
  success1: number;
  success3: number;
}

/** A query whose answer isn't at the top, and what came instead. */
export interface Miss extends DeskQuery {
  /** Rank of the first correct answer; null if it isn't shown. */
  place: number | null;
  came: string[];
}

export interface DeskResult {
  answerable: DeskScore;
  byKind: Record<string, DeskScore>;
  byRole: Record<string, DeskScore>;
  unanswerable: {
    queries: number;
    saySo: number;
    /** Unanswerable queries with results that look like answers. */
    silent: string[];
  };
  /** Answerable queries that the search says have no answer. */
  falseAlarms: string[];
  misses: Miss[];
  /** Answers that the site doesn't have, so they can't be found. */
  missing: string[];
}

interface Asked extends Miss {
  seemsUnanswered: boolean;
}

export function measureDesk(site: DeskSite, queries: readonly DeskQuery[]): DeskResult {
  const asked = queries.map((query) => askFor(site, query));
  const answerable = asked.filter(({answers}) => answers.length > 0);
  const unanswerable = asked.filter(({answers}) => answers.length === 0);
  const silent = unanswerable.filter(({seemsUnanswered}) => !seemsUnanswered).map(({q}) => q);
  return {
    answerable: scoreOf(answerable),
    byKind: scoreBy(answerable, ({kind}) => kind),
    byRole: scoreBy(answerable, ({role}) => role),
    unanswerable: {queries: unanswerable.length, saySo: unanswerable.length - silent.length, silent},
    falseAlarms: answerable.filter(({seemsUnanswered}) => seemsUnanswered).map(({q}) => q),
    misses: answerable
      .filter(({place}) => place !== 1)
      .map(({seemsUnanswered: _, came, ...miss}) => ({...miss, came: came.slice(0, 3)})),
    missing: [...new Set(queries.flatMap(({answers}) => answers))].filter((answer) => site.resolve(answer) === null),
  };
}

function askFor(site: DeskSite, query: DeskQuery): Asked {
  const {places, seemsUnanswered} = site.ask(query.q);
  const right = new Set(query.answers.map((answer) => site.resolve(answer)));
  const at = places.findIndex((place) => right.has(place));
  return {...query, place: at < 0 ? null : at + 1, came: [...places], seemsUnanswered};
}

function scoreBy(asked: readonly Asked[], nameOf: (each: Asked) => string): Record<string, DeskScore> {
  const names = [...new Set(asked.map(nameOf))].sort();
  return Object.fromEntries(names.map((name) => [name, scoreOf(asked.filter((each) => nameOf(each) === name))]));
}

function scoreOf(asked: readonly Asked[]): DeskScore {
  const shareWithin = (most: number) =>
    rounded(asked.filter(({place}) => place !== null && place <= most).length / Math.max(asked.length, 1));
  return {queries: asked.length, success1: shareWithin(1), success3: shareWithin(3)};
}
