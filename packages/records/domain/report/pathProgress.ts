import {dueOn, firstDayOf} from '../firstDay';
import {type Done, type Evidence, howDone, isDone, isSelfReported} from '../pathStep';
import {isDueAgain} from '../validity';
import type {ReportPerson} from './people';
import {attemptsAt, recordsOf} from './recordsOf';
import {isForEveryone, type ReportPath, type ReportSite, type ReportStep} from './reportSite';

/** `confirmed` is by a trainer's roster, a quiz result or a receipt; `self-reported` is a check mark. */
export type StepState = 'confirmed' | 'self-reported' | 'missing';

export interface StepProgress extends ReportStep {
  /** `missing` as well if it has expired */
  state: StepState;
  /** How it was done, even if that has expired; null if it never was */
  done: Done | null;
}

export interface PathProgress {
  path: ReportPath;
  person: ReportPerson;
  steps: readonly StepProgress[];
  /** Their first day on the staff list, or else the one they gave */
  start: string | null;
  /** Due date; null without a first day or a deadline */
  due: string | null;
  /** What is due first: the path, as long as a step was never done, or a step that expires */
  dueFirst: string | null;
  state: 'done' | 'overdue' | 'open';
}

/**
 * Returns everyone's progress on the paths for their role. People without a role are on the paths for everyone, and on
 * those they started.
 *
 * @param today paths due before this date are overdue
 */
export function pathProgress(people: readonly ReportPerson[], site: ReportSite, today: string): PathProgress[] {
  return site.paths.flatMap((path) =>
    people.filter((person) => isOn(person, path, site)).map((person) => progressOn(path, person, today)),
  );
}

function isOn(person: ReportPerson, {path, roles}: ReportPath, site: ReportSite): boolean {
  const isForRole = isForEveryone(roles, site) || (person.role !== undefined && roles.includes(person.role));
  const begun = [...recordsOf(person, 'start'), ...recordsOf(person, 'step')];
  return isForRole || begun.some((record) => record.path === path);
}

function progressOn(path: ReportPath, person: ReportPerson, today: string): PathProgress {
  const evidence = evidenceOf(person);
  const steps = path.steps.map((step) => stepProgress(step, evidence, today));
  const start = person.firstDay ?? firstDayOf(recordsOf(person, 'start'));
  const due = dueOn(path.due_in, start);
  const isFinished = steps.every(({done}) => done !== null);
  const again = dueAgain(steps).map(({done}) => done?.validity.until ?? null);
  const dueFirst =
    [isFinished && again.length > 0 ? null : due, ...again].filter((date) => date !== null).sort()[0] ?? null;
  const isDone = steps.every(({state}) => state !== 'missing');
  const isOverdue = dueFirst !== null && dueFirst < today;
  return {path, person, steps, start, due, dueFirst, state: isDone ? 'done' : isOverdue ? 'overdue' : 'open'};
}

/** Returns whether it has to be done, for the first time or again, now or soon. */
export function isToDo(step: StepProgress): boolean {
  return step.state === 'missing' || dueAgain([step]).length > 0;
}

/** Returns the steps that were done, and have to be done again, now or soon. */
function dueAgain(steps: readonly StepProgress[]): StepProgress[] {
  return steps.filter(({done}) => done && isDueAgain(done.validity));
}

function evidenceOf(person: ReportPerson): Evidence {
  return {
    passes: (quiz) => passesOf(person, quiz),
    sessions: person.sessions.filter(({attended}) => attended),
    receipts: recordsOf(person, 'receipt'),
    ticks: recordsOf(person, 'step'),
  };
}

function stepProgress(step: ReportStep, evidence: Evidence, today: string): StepProgress {
  const done = howDone(step, evidence, today);
  const state = !isDone(done) ? 'missing' : isSelfReported(done) ? 'self-reported' : 'confirmed';
  return {...step, state, done: done ?? null};
}

export function passesOf(person: Pick<ReportPerson, 'records'>, quiz: string): string[] {
  return attemptsAt(person, quiz).flatMap(({passed, finished}) => (passed ? finished : []));
}
