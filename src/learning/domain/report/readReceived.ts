import type {LearningFile} from '../learningFile';
import {readSent} from '../readSent';
import {type RosterFile, readRosterFile} from '../roster/readRosterFile';

/** What is not in the report, and why, as a sentence. */
export interface LeftOut {
  /** The name of a file, or what else says where it came from. */
  source: string;
  problem: string;
}

export interface Received {
  files: readonly LearningFile[];
  rosters: readonly RosterFile[];
  leftOut: readonly LeftOut[];
}

/**
 * Reads a file or a pasted text: what learners sent, or a roster from a trainer's page.
 *
 * @param site the address of this site; results of another one are left out, since its quizzes may have the same names
 */
export function readReceived(source: string, text: string, site: string): Received {
  const outcomes = readSent(text).map(({start, outcome}) => ({
    source: start === '' ? source : `${source} (${start}…)`,
    file: outcome.file,
    problem: outcome.problem ?? foreignness(outcome.file, site),
  }));
  if (outcomes.length === 0) return readRoster(source, text);
  return {
    files: outcomes.flatMap(({file, problem}) => (file && problem === null ? file : [])),
    rosters: [],
    leftOut: outcomes.flatMap((each) => (each.problem === null ? [] : {source: each.source, problem: each.problem})),
  };
}

function foreignness(file: LearningFile, site: string): string | null {
  return file.site === site ? null : `It is from another site: ${file.site}`;
}

function readRoster(source: string, text: string): Received {
  const roster = readRosterFile(source, text);
  if (roster) return {files: [], rosters: [roster], leftOut: []};
  const problem = 'There are no results in it, and it is not a roster from a trainer’s page.';
  return {files: [], rosters: [], leftOut: [{source, problem}]};
}
