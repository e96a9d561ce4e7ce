import {dueOn, firstDayOf} from '../firstDay';
import {type Done, howDone, isSelfReported} from '../pathStep';
import {bestAttempt} from '../statistics/whichAttempts';
import type {ReportPerson} from './people';
import {attemptsAt, recordsOf} from './recordsOf';
import {isForEveryone, type ReportPath, type ReportSite, type ReportStep} from './reportSite';

/** `confirmed` is by a trainer's roster, a quiz result or a receipt; `self-reported` is a check mark. */
export type StepState = 'confirmed' | 'self-reported' | 'missing';

export interface StepProgress extends ReportStep {
  state: StepState;
  /** null while it's missing */
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
  const steps = path.steps.map((step) => stepProgress(step, person));
  const start = person.firstDay ?? firstDayOf(recordsOf(person, 'start'));
  const due = dueOn(path.due_in, start);
  const isDone = steps.every(({state}) => state !== 'missing');
  const isOverdue = due !== null && due < today;
  return {path, person, steps, start, due, state: isDone ? 'done' : isOverdue ? 'overdue' : 'open'};
}

function stepProgress(step: ReportStep, person: ReportPerson): StepProgress {
  const done =
    howDone(step, {
      passedOn: (quiz) => passedOn(person, quiz),
      sessions: person.sessions.filter(({attended}) => attended),
      receipts: recordsOf(person, 'receipt'),
      ticks: recordsOf(person, 'step'),
    }) ?? null;
  return {...step, state: done === null ? 'missing' : isSelfReported(done) ? 'self-reported' : 'confirmed', done};
}

function passedOn(person: ReportPerson, quiz: string): string | undefined {
  const best = bestAttempt(attemptsAt(person, quiz));
  return best?.passed ? best.finished : undefined;
}
