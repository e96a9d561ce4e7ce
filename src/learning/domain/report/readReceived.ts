import type {LearningFile} from '../learningFile';
import type {PlainProblem, Problem} from '../problem';
import {readSent} from '../readSent';
import {type RosterFile, readRosterFile} from '../roster/readRosterFile';

/** An item left out of the report, and why. */
export interface LeftOut {
  /** File name, or a description of where it came from */
  source: string;
  problem: Problem;
}

export interface Received {
  files: readonly LearningFile[];
  rosters: readonly RosterFile[];
  leftOut: readonly LeftOut[];
}

/**
 * Reads a file or pasted text: either results from learners, or a roster from a trainer's page.
 *
 * @param text null if the file isn't text
 * @param site this site's URL. Results from other sites are left out, since their quizzes may have the same names.
 */
export function readReceived(source: string, text: string | null, site: string): Received {
  if (text === null) return nothingFrom(source, /\.msg$/i.test(source) ? 'outlook-message' : 'not-text');
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

/** Reports a whole file as left out. */
export function nothingFrom(source: string, code: PlainProblem): Received {
  return {files: [], rosters: [], leftOut: [{source, problem: {code}}]};
}

function foreignness(file: LearningFile, site: string): Problem | null {
  return file.site === site ? null : {code: 'other-site', site: file.site};
}

function readRoster(source: string, text: string): Received {
  const roster = readRosterFile(source, text);
  return roster ? {files: [], rosters: [roster], leftOut: []} : nothingFrom(source, 'nothing-in-it');
}
