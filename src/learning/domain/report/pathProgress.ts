import {addToDate, parseDuration} from '../../../content/dates';
import type {ReportPerson} from './people';
import {quizCell} from './quizTable';
import {receiptFor} from './receipts';
import {recordsOf} from './recordsOf';
import type {ReportPath, ReportSite, ReportStep} from './reportSite';

/** `confirmed`: by a trainer's roster, a result or a receipt. `self-reported`: somebody has ticked it. */
export type StepState = 'confirmed' | 'self-reported' | 'missing';

export interface StepProgress extends ReportStep {
  state: StepState;
}

export interface PathProgress {
  path: ReportPath;
  person: ReportPerson;
  steps: readonly StepProgress[];
  /** The first day on the path, as they say. */
  start: string | null;
  /** When it has to be finished; null without a start, and for a path that may take any time. */
  due: string | null;
  state: 'done' | 'overdue' | 'open';
}

/**
 * How far everybody is on the paths for their role. Who says no role is on the paths that they have begun.
 *
 * @param today the date on which what was due before is overdue
 */
export function pathProgress(people: readonly ReportPerson[], site: ReportSite, today: string): PathProgress[] {
  return site.paths.flatMap((path) =>
    people.filter((person) => isOn(person, path)).map((person) => progressOn(path, person, site, today)),
  );
}

function isOn(person: ReportPerson, {path, roles}: ReportPath): boolean {
  const isForRole = person.role !== undefined && roles.includes(person.role);
  const begun = [...recordsOf(person, 'start'), ...recordsOf(person, 'step')];
  return isForRole || begun.some((record) => record.path === path);
}

function progressOn(path: ReportPath, person: ReportPerson, site: ReportSite, today: string): PathProgress {
  const steps = path.steps.map((step) => ({...step, state: stateOf(step, path, person, site)}));
  const start = recordsOf(person, 'start').find((record) => record.path === path.path)?.on ?? null;
  const duration = path.due_in === null ? undefined : parseDuration(path.due_in);
  const due = start !== null && duration ? addToDate(start, duration) : null;
  const isDone = steps.every(({state}) => state !== 'missing');
  const isOverdue = due !== null && due < today;
  return {path, person, steps, start, due, state: isDone ? 'done' : isOverdue ? 'overdue' : 'open'};
}

function stateOf({step, kind}: ReportStep, {path}: ReportPath, person: ReportPerson, site: ReportSite): StepState {
  if (isConfirmed(step, kind, person, site)) return 'confirmed';
  const isTicked = recordsOf(person, 'step').some((record) => record.path === path && record.step === step);
  // Checking off a quiz, or a page to sign, doesn't count as doing it.
  return isTicked && (kind === 'read' || kind === 'session') ? 'self-reported' : 'missing';
}

function isConfirmed(step: string, kind: ReportStep['kind'], person: ReportPerson, site: ReportSite): boolean {
  switch (kind) {
    case 'quiz':
      return quizCell(person, step).state === 'passed';
    case 'session': {
      const slug = site.sessions.find(({page}) => page === step)?.session;
      return person.sessions.some(({session, attended}) => attended && session === slug);
    }
    case 'signed':
      return site.pages.some((page) => page.page === step && receiptFor(person, page).state === 'current');
    case 'read':
      return false;
  }
}
