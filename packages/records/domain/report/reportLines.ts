import type {StepKind} from '@deskbook/content/learningSteps';
import {groupBy} from '@deskbook/text/groupBy';
import type {Done, DoneHow} from '../pathStep';
import {isDoubtful} from './doubts';
import type {PathProgress} from './pathProgress';
import type {ReportPerson} from './people';
import type {Report} from './reportOn';
import type {ReportPath} from './reportSite';

/** A person, and something that they did or still have to do. */
export interface ReportLine extends Outcome {
  person: ReportPerson;
  /** The learning path that it's a step of; null if it's on none of theirs */
  path: ReportPath | null;
  start: string | null;
  due: string | null;
  isOverdue: boolean;
  /** Whether a file contradicts itself about it */
  isDoubtful: boolean;
}

interface Outcome {
  /** Page id, or the text of a step without a page */
  id: string;
  title: string;
  kind: StepKind;
  /** `expiring` was passed or signed and still counts, but not for long. */
  state:
    | 'passed'
    | 'failed'
    | 'signed'
    | 'outdated'
    | 'expired'
    | 'expiring'
    | 'attended'
    | 'absent'
    | 'self-reported'
    | 'missing';
  /** An instant, or the date of a session; null if there was none */
  at: string | null;
  /** The last day on which it counts; null for ever */
  valid_until: string | null;
  /** Percent, for the best attempt; null without one */
  score: number | null;
  /** null for everything but quizzes */
  attempts: number | null;
  /** The number of the first attempt that passed; null without one */
  passedAt: number | null;
}

const NO_QUIZ = {score: null, attempts: null, passedAt: null};

const STATES: Record<DoneHow, Outcome['state']> = {
  passed: 'passed',
  signed: 'signed',
  confirmed: 'attended',
  attended: 'self-reported',
  read: 'self-reported',
};

/** Lists the steps of everyone's learning paths, then results, signatures and sessions that are on none of theirs. */
export function reportLines(report: Report): ReportLine[] {
  const progress = groupBy(report.paths, ({person}) => [person]);
  return report.people.flatMap((person, row) => {
    const outcomes = outcomesOf(person, row, report);
    const steps = (progress.get(person) ?? []).flatMap((each) => stepLines(each, outcomes));
    const others = outcomes.filter((outcome) => !steps.some((step) => isSame(step, outcome)));
    const alone = {person, path: null, start: null};
    const lines = [
      ...steps,
      ...others.map((each) => ({
        ...each,
        ...alone,
        due: isAgain(each) ? each.valid_until : null,
        isOverdue: each.state === 'expired',
      })),
    ];
    return lines.map((line) => ({...line, isDoubtful: isDoubtful(report, person, line.id)}));
  });
}

/** Lists what the report's tables say about a person. */
function outcomesOf(person: ReportPerson, row: number, {quizzes, receipts, sessions}: Report): Outcome[] {
  return [
    ...quizzes.columns.flatMap(({quiz, title}, place): Outcome[] => {
      const cell = quizzes.rows[row]?.cells[place];
      if (!cell || cell.state === 'not-asked') return [];
      const {finished, score, attempts, passedAt, validity} = cell;
      const state = validity?.state === 'expiring' ? validity.state : cell.state;
      const valid_until = validity?.until ?? null;
      return [{id: quiz, title, kind: 'quiz', state, at: finished, valid_until, score, attempts, passedAt}];
    }),
    ...receipts.pages.flatMap(({page, title}, place): Outcome[] => {
      const cell = receipts.rows[row]?.cells[place];
      if (!cell || cell.state === 'not-asked') return [];
      const isExpiring = cell.validity?.state === 'expiring';
      const state = isExpiring ? 'expiring' : cell.state === 'current' ? 'signed' : cell.state;
      const valid_until = cell.validity?.until ?? null;
      return [{id: page, title, kind: 'signed', state, at: cell.at, valid_until, ...NO_QUIZ}];
    }),
    ...sessions.flatMap(({session: {page, title}, attendance}) =>
      attendance
        .filter((entry) => entry.person === person)
        .map(({date, attended}): Outcome => {
          const state = attended ? 'attended' : 'absent';
          return {id: page, title, kind: 'session', state, at: date, valid_until: null, ...NO_QUIZ};
        }),
    ),
  ];
}

function stepLines(
  {person, path, steps, start, due, state}: PathProgress,
  outcomes: readonly Outcome[],
): Omit<ReportLine, 'isDoubtful'>[] {
  return steps.map(({id, title, kind, done}) => {
    const found = outcomes.find((outcome) => isSame(outcome, {id, kind}));
    const nothing: Outcome = {id, title, kind, state: 'missing', at: null, valid_until: null, ...NO_QUIZ};
    const outcome = {...nothing, ...found, ...(done && doneOutcome(done))};
    return {
      ...{...outcome, person, path, start},
      due: isAgain(outcome) ? outcome.valid_until : due,
      isOverdue: outcome.state === 'expired' || (done === null && state === 'overdue'),
    };
  });
}

function doneOutcome({how, at, validity: {state, until}}: Done): Pick<Outcome, 'state' | 'at' | 'valid_until'> {
  return {state: state === 'valid' ? STATES[how] : state, at, valid_until: until};
}

/** What expires is due on its last day. */
function isAgain({state}: Pick<Outcome, 'state'>): boolean {
  return state === 'expired' || state === 'expiring';
}

function isSame(one: Pick<Outcome, 'id' | 'kind'>, other: Pick<Outcome, 'id' | 'kind'>): boolean {
  return one.kind === other.kind && one.id === other.id;
}
