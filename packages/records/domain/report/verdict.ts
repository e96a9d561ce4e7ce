import {askedIn, countStandings, type Exception, isException, passedIn, type Standing} from './standing';

/** What a matrix of people and things says, in a sentence. */
export interface Verdict {
  /** What concerns most people; null if nothing is amiss */
  worst: {column: number; standing: Exception; people: number} | null;
  /** How many things count, of all that people are asked for */
  passed: number;
  asked: number;
  /** How many people are asked for something, and of those who have passed all, who are behind, and who still have time */
  people: number;
  complete: number;
  behind: number;
  onTime: number;
}

/** Of several that concern as many people, the first one is named. */
const BY_WEIGHT: readonly Exception[] = ['expired', 'failed', 'missing', 'outdated'];

/** @param rows for each person, where they are with each column */
export function verdictOn(rows: readonly (readonly Standing[])[]): Verdict {
  const all = countStandings(rows.flat());
  const asked = rows.filter((row) => row.some((standing) => standing !== 'not-asked'));
  const behind = asked.filter((row) => row.some(isException)).length;
  const onTime = asked.filter((row) => !row.some(isException) && row.includes('due')).length;
  return {
    worst: worstOf(rows),
    ...{passed: passedIn(all), asked: askedIn(all)},
    ...{people: asked.length, complete: asked.length - behind - onTime, behind, onTime},
  };
}

function worstOf(rows: readonly (readonly Standing[])[]): Verdict['worst'] {
  const columns = rows[0]?.map((_, column) => countStandings(rows.flatMap((row) => row[column] ?? []))) ?? [];
  const found = BY_WEIGHT.flatMap((standing) =>
    columns.map((counts, column) => ({column, standing, people: counts[standing]})),
  );
  const [worst] = found.toSorted((one, other) => other.people - one.people);
  return worst && worst.people > 0 ? worst : null;
}
