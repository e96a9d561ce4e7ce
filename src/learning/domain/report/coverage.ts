import {groupBy} from '../../../shared/groupBy';
import type {PathProgress, StepProgress} from './pathProgress';
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

/** A person who still has to pass a quiz or sign a page. */
export interface Missing {
  person: ReportPerson;
  /** Role name; null if they chose none */
  role: string | null;
  state: 'failed' | 'outdated' | 'missing';
  /** The earliest due date on a learning path; null if none has one */
  due: string | null;
}

export interface QuizCount {
  title: string;
  passed: number;
  failed: number;
  missing: number;
  /** People who failed it, or still need it for a learning path or a session */
  who: readonly Missing[];
}

export interface ReceiptCount {
  title: string;
  current: number;
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
      .filter(({state}) => state !== 'done')
      .map((each) => ({
        ...each,
        role: roleOf(each.person),
        missing: each.steps.filter(({state}) => state === 'missing'),
      }))
      .sort(byUrgency),
    quizzes: quizzes.columns.map(({title}, place) => {
      const cells = quizzes.rows.map(({person, cells: all}) => ({...(all[place] as QuizCell), person}));
      const who = cells.flatMap(({person, state, due}) =>
        state === 'failed' || state === 'missing' ? {person, role: roleOf(person), state, due} : [],
      );
      return {title, ...countStates(cells, ['passed', 'failed', 'missing']), who};
    }),
    receipts: receipts.pages.map(({title}, place) => {
      const cells = receipts.rows.map(({person, cells: all}) => ({...(all[place] as Receipt), person}));
      const who = cells.flatMap(({person, state, due}) =>
        state === 'outdated' || state === 'missing' ? {person, role: roleOf(person), state, due} : [],
      );
      return {title, ...countStates(cells, ['current', 'outdated', 'missing']), who};
    }),
    lines: reportLines(report),
  };
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
