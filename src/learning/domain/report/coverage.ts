import {groupBy} from '../../../shared/groupBy';
import {type PathProgress, pathProgress, type StepProgress} from './pathProgress';
import type {ReportPerson} from './people';
import {quizTable} from './quizTable';
import {receiptTable} from './receipts';
import type {ReportPath, ReportSite} from './reportSite';

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
  roles: readonly RoleCoverage[];
  /** Overdue ones first, then by due date */
  open: readonly (PathProgress & {role: string | null; missing: readonly StepProgress[]})[];
  quizzes: readonly QuizCount[];
  receipts: readonly ReceiptCount[];
}

export function coverageOf(people: readonly ReportPerson[], site: ReportSite, today: string): Coverage {
  const progress = pathProgress(people, site, today);
  const byRole = groupBy(progress, ({path, person}) => [JSON.stringify([path.path, person.role ?? null])]);
  const asked = [
    ...progress.flatMap(({person, path, due}) => path.steps.map(({id}) => ({person, step: id, due}))),
    ...site.sessions.flatMap(({session, quiz}) => {
      const listed = people.filter(({sessions}) => sessions.some((entry) => entry.session === session));
      return quiz === null ? [] : listed.map((person) => ({person, step: quiz, due: null}));
    }),
  ];
  const missingIn = (person: ReportPerson, step: string, state: Missing['state']): Missing => {
    const days = asked.flatMap((each) => (each.person === person && each.step === step ? (each.due ?? []) : []));
    return {person, role: roleOf(person, site), state, due: days.sort()[0] ?? null};
  };
  const quizzes = quizTable(
    people,
    site,
    asked.map(({step}) => step),
  );
  const receipts = receiptTable(people, site);
  return {
    people,
    roles: [...byRole.values()].map((group) => roleCoverage(group, site)),
    open: progress
      .filter(({state}) => state !== 'done')
      .map((each) => ({
        ...each,
        role: roleOf(each.person, site),
        missing: each.steps.filter(({state}) => state === 'missing'),
      }))
      .sort(byUrgency),
    quizzes: quizzes.columns.map(({quiz, title}, place) => {
      const count = (state: string) => quizzes.rows.filter(({cells}) => cells[place]?.state === state).length;
      const who = quizzes.rows.flatMap(({person, cells}) => {
        const state = cells[place]?.state;
        const isAsked = asked.some((each) => each.person === person && each.step === quiz);
        return state === 'failed' || (state === 'missing' && isAsked) ? missingIn(person, quiz, state) : [];
      });
      return {title, passed: count('passed'), failed: count('failed'), missing: count('missing'), who};
    }),
    receipts: receipts.pages.map(({page, title}, place) => {
      const count = (state: string) => receipts.rows.filter(({cells}) => cells[place]?.state === state).length;
      const who = receipts.rows.flatMap(({person, cells}) => {
        const state = cells[place]?.state;
        return state === 'outdated' || state === 'missing' ? missingIn(person, page, state) : [];
      });
      return {title, current: count('current'), outdated: count('outdated'), missing: count('missing'), who};
    }),
  };
}

function roleCoverage(group: readonly PathProgress[], site: ReportSite): RoleCoverage {
  const [{path, person}] = group as [PathProgress];
  const count = (wanted: PathProgress['state']) => group.filter(({state}) => state === wanted).length;
  return {path, role: roleOf(person, site), people: group.length, done: count('done'), overdue: count('overdue')};
}

function roleOf({role}: ReportPerson, {roles}: ReportSite): string | null {
  return role === undefined ? null : (roles[role] ?? role);
}

/** Sorts entries without a due date last. */
function byUrgency(one: PathProgress, other: PathProgress): number {
  const orderOf = ({due, person}: PathProgress) => `${due ?? '~'} ${person.name}`;
  return orderOf(one) < orderOf(other) ? -1 : 1;
}
