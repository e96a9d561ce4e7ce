import type {LearningFile} from '../learningFile';
import type {PlainProblem, Problem} from '../problem';
import {readSent} from '../readSent';
import {type RosterFile, readRosterFile} from '../roster/readRosterFile';
import {readStaffList, type StaffList} from '../roster/readStaffList';
import {type Names, readWhoIsWho} from './whoIsWho';

/** An item left out of the report, and why. */
export interface LeftOut {
  /** File name, or a description of where it came from */
  source: string;
  problem: Problem;
}

export interface ReceivedFile extends LearningFile {
  /** The name of the file or e-mail. Reports stored by earlier versions don't have it. */
  source?: string;
}

export interface Received {
  files: readonly ReceivedFile[];
  rosters: readonly RosterFile[];
  staff: readonly StaffList[];
  /** The trainer's names for senders, from a file */
  names: Names;
  /** Whole files, and single lines of staff lists */
  leftOut: readonly LeftOut[];
}

const NOTHING: Received = {files: [], rosters: [], staff: [], names: new Map(), leftOut: []};

/**
 * Reads a file or pasted text: results from learners, a roster from a trainer's page, a staff list, or the names that a
 * trainer gave to senders.
 *
 * @param text null if the file isn't text
 * @param site this site's URL. Results from other sites are left out, since their quizzes may have the same names.
 */
export function readReceived(source: string, text: string | null, site: string): Received {
  if (text === null) return nothingFrom(source, /\.msg$/i.test(source) ? 'outlook-message' : 'not-text');
  const given = readWhoIsWho(text, site);
  if (given) {
    if ('names' in given) return {...NOTHING, names: given.names};
    const problem: Problem = 'problem' in given ? {code: given.problem} : {code: 'other-site', site: given.otherSite};
    return {...NOTHING, leftOut: [{source, problem}]};
  }
  const outcomes = readSent(text).map(({start, outcome}) => ({
    source: start === '' ? source : `${source} (${start}…)`,
    file: outcome.file,
    problem: outcome.problem ?? foreignness(outcome.file, site),
  }));
  if (outcomes.length === 0) return readList(source, text);
  return {
    ...NOTHING,
    files: outcomes.flatMap(({source: from, file, problem}) =>
      file && problem === null ? {...file, source: from} : [],
    ),
    leftOut: outcomes.flatMap((each) => (each.problem === null ? [] : {source: each.source, problem: each.problem})),
  };
}

/** Reports a whole file as left out. */
export function nothingFrom(source: string, code: PlainProblem): Received {
  return {...NOTHING, leftOut: [{source, problem: {code}}]};
}

function foreignness(file: LearningFile, site: string): Problem | null {
  return file.site === site ? null : {code: 'other-site', site: file.site};
}

function readList(source: string, text: string): Received {
  const roster = readRosterFile(source, text);
  if (roster) return {...NOTHING, rosters: [roster]};
  const staff = readStaffList(source, text);
  if (!staff) return nothingFrom(source, 'nothing-in-it');
  return {...NOTHING, staff: [staff.list], leftOut: staff.problems.map((problem) => ({source, problem}))};
}
