import {groupBy} from '../../../shared/groupBy';
import {type PathProgress, pathProgress, type StepProgress} from './pathProgress';
import type {ReportPerson} from './people';
import {quizTable} from './quizTable';
import {receiptTable} from './receipts';
import type {ReportPath, ReportSite} from './reportSite';

/** How far those of one role are on a path. */
export interface RoleCoverage {
  path: ReportPath;
  /** The name of a role; null for those who say none. */
  role: string | null;
  people: number;
  done: number;
  overdue: number;
}

/** Counts of people. */
export interface QuizCount {
  title: string;
  passed: number;
  failed: number;
  missing: number;
}

export interface ReceiptCount {
  title: string;
  current: number;
  outdated: number;
  missing: number;
}

/** What a coordinator wants to know about many people: who has learned what, and who is missing what by when. */
export interface Coverage {
  people: readonly ReportPerson[];
  roles: readonly RoleCoverage[];
  /** Those who are not done with a path: the overdue first, then by the day on which it is due. */
  open: readonly (PathProgress & {missing: readonly StepProgress[]})[];
  quizzes: readonly QuizCount[];
  receipts: readonly ReceiptCount[];
}

export function coverageOf(people: readonly ReportPerson[], site: ReportSite, today: string): Coverage {
  const progress = pathProgress(people, site, today);
  const byRole = groupBy(progress, ({path, person}) => [JSON.stringify([path.path, person.role ?? null])]);
  const quizzes = quizTable(people, site, []);
  const receipts = receiptTable(people, site);
  return {
    people,
    roles: [...byRole.values()].map((group) => roleCoverage(group, site)),
    open: progress
      .filter(({state}) => state !== 'done')
      .map((each) => ({...each, missing: each.steps.filter(({state}) => state === 'missing')}))
      .sort(byUrgency),
    quizzes: quizzes.columns.map(({title}, place) => {
      const count = (state: string) => quizzes.rows.filter(({cells}) => cells[place]?.state === state).length;
      return {title, passed: count('passed'), failed: count('failed'), missing: count('missing')};
    }),
    receipts: receipts.pages.map(({title}, place) => {
      const count = (state: string) => receipts.rows.filter(({cells}) => cells[place]?.state === state).length;
      return {title, current: count('current'), outdated: count('outdated'), missing: count('missing')};
    }),
  };
}

function roleCoverage(group: readonly PathProgress[], {roles}: ReportSite): RoleCoverage {
  const [{path, person}] = group as [PathProgress];
  const count = (wanted: PathProgress['state']) => group.filter(({state}) => state === wanted).length;
  const role = person.role === undefined ? null : (roles[person.role] ?? person.role);
  return {path, role, people: group.length, done: count('done'), overdue: count('overdue')};
}

/** Without a due date comes last. */
function byUrgency(one: PathProgress, other: PathProgress): number {
  const orderOf = ({due, person}: PathProgress) => `${due ?? '~'} ${person.name}`;
  return orderOf(one) < orderOf(other) ? -1 : 1;
}
