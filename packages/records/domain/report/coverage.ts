import {groupBy} from '@deskbook/text/groupBy';
import {isToDo, type PathProgress, type StepProgress} from './pathProgress';
import type {ReportPerson} from './people';
import type {QuizCell} from './quizTable';
import type {Receipt} from './receipts';
import {type ReportLine, reportLines} from './reportLines';
import type {Report} from './reportOn';
import type {ReportPath} from './reportSite';

/** Progress of people with the same role on a path. */
export interface RoleCoverage {
  path: ReportPath;
  /** Role name; null for people who chose none */
  role: string | null;
  people: number;
  done: number;
  overdue: number;
}

/** A person who has to pass a quiz or sign a page, for the first time or again. */
export interface Missing {
  person: ReportPerson;
  /** Role name; null if they chose none */
  role: string | null;
  /** `expiring` still counts, but not for long. */
  state: 'failed' | 'outdated' | 'missing' | 'expired' | 'expiring';
  /** The earliest due date on a learning path, or the day on which it expires; null if there is none */
  due: string | null;
}

export interface QuizCount {
  title: string;
  passed: number;
  expired: number;
  failed: number;
  missing: number;
  /** People who failed it, have to renew it, or still need it for a learning path or a session */
  who: readonly Missing[];
}

export interface ReceiptCount {
  title: string;
  current: number;
  expired: number;
  outdated: number;
  missing: number;
  who: readonly Missing[];
}

/** A coordinator's overview of many people: who has learned what, and who still has to do what by when. */
export interface Coverage {
  people: readonly ReportPerson[];
  staff: Report['staff'];
  doubts: Report['doubts'];
  roles: readonly RoleCoverage[];
  /** Overdue ones first, then by due date */
  open: readonly (PathProgress & {role: string | null; missing: readonly StepProgress[]})[];
  quizzes: readonly QuizCount[];
  receipts: readonly ReceiptCount[];
  lines: readonly ReportLine[];
}

/**
 * Sums up a report. All figures come from its tables, so no format can say something else.
 *
 * @param roleNames by key
 */
export function coverageOf(report: Report, roleNames: Readonly<Record<string, string>>): Coverage {
  const {people, staff, doubts, paths, quizzes, receipts} = report;
  const roleOf = ({role}: ReportPerson) => (role === undefined ? null : (roleNames[role] ?? role));
  const byRole = groupBy(paths, ({path, person}) => [JSON.stringify([path.path, person.role ?? null])]);
  return {
    people,
    staff,
    doubts,
    roles: [...byRole.values()].map((group) => {
      const [{path, person}] = group as [PathProgress];
      const count = (wanted: PathProgress['state']) => group.filter(({state}) => state === wanted).length;
      return {path, role: roleOf(person), people: group.length, done: count('done'), overdue: count('overdue')};
    }),
    open: paths
      .map((each) => ({
        ...each,
        due: each.dueFirst,
        role: roleOf(each.person),
        missing: each.steps.filter(isToDo),
      }))
      .filter(({missing}) => missing.length > 0)
      .sort(byUrgency),
    quizzes: quizzes.columns.map(({title}, place) => {
      const cells = quizzes.rows.map(({person, cells: all}) => ({...(all[place] as QuizCell), person}));
      const who = cells.flatMap((cell) => missingOf(cell, roleOf(cell.person)));
      return {title, ...countStates(cells, ['passed', 'expired', 'failed', 'missing']), who};
    }),
    receipts: receipts.pages.map(({title}, place) => {
      const cells = receipts.rows.map(({person, cells: all}) => ({...(all[place] as Receipt), person}));
      const who = cells.flatMap((cell) => missingOf(cell, roleOf(cell.person)));
      return {title, ...countStates(cells, ['current', 'expired', 'outdated', 'missing']), who};
    }),
    lines: reportLines(report),
  };
}

/** Returns no one for what is done, or was never asked for. */
function missingOf(
  {person, state, validity, due}: Pick<QuizCell | Receipt, 'state' | 'validity' | 'due'> & {person: ReportPerson},
  role: string | null,
): Missing[] {
  if (validity?.state === 'expiring') return [{person, role, state: 'expiring', due}];
  if (state === 'passed' || state === 'current' || state === 'not-asked') return [];
  return [{person, role, state, due}];
}

function countStates<S extends string>(cells: readonly {state: string}[], states: readonly S[]): Record<S, number> {
  const counts = states.map((wanted) => [wanted, cells.filter(({state}) => state === wanted).length]);
  return Object.fromEntries(counts) as Record<S, number>;
}

/** Sorts entries without a due date last. */
function byUrgency(one: PathProgress, other: PathProgress): number {
  const orderOf = ({due, person}: PathProgress) => `${due ?? '~'} ${person.name}`;
  return orderOf(one) < orderOf(other) ? -1 : 1;
}
