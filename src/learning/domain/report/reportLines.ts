import type {StepKind} from '../../../content/learningSteps';
import {groupBy} from '../../../shared/groupBy';
import type {DoneHow} from '../pathStep';
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
  state: 'passed' | 'failed' | 'signed' | 'outdated' | 'attended' | 'absent' | 'self-reported' | 'missing';
  /** An instant, or the date of a session; null if there was none */
  at: string | null;
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
    const alone = {person, path: null, start: null, due: null, isOverdue: false};
    const lines = [...steps, ...others.map((each) => ({...each, ...alone}))];
    return lines.map((line) => ({...line, isDoubtful: isDoubtful(report, person, line.id)}));
  });
}

/** Lists what the report's tables say about a person. */
function outcomesOf(person: ReportPerson, row: number, {quizzes, receipts, sessions}: Report): Outcome[] {
  return [
    ...quizzes.columns.flatMap(({quiz, title}, place): Outcome[] => {
      const cell = quizzes.rows[row]?.cells[place];
      if (!cell || cell.state === 'not-asked') return [];
      const {state, finished, score, attempts, passedAt} = cell;
      return [{id: quiz, title, kind: 'quiz', state, at: finished, score, attempts, passedAt}];
    }),
    ...receipts.pages.flatMap(({page, title}, place): Outcome[] => {
      const cell = receipts.rows[row]?.cells[place];
      if (!cell || cell.state === 'not-asked') return [];
      const state = cell.state === 'current' ? 'signed' : cell.state;
      return [{id: page, title, kind: 'signed', state, at: cell.at, ...NO_QUIZ}];
    }),
    ...sessions.flatMap(({session: {page, title}, attendance}) =>
      attendance
        .filter((entry) => entry.person === person)
        .map(({date, attended}): Outcome => {
          const state = attended ? 'attended' : 'absent';
          return {id: page, title, kind: 'session', state, at: date, ...NO_QUIZ};
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
    const nothing: Outcome = {id, title, kind, state: 'missing', at: null, ...NO_QUIZ};
    const outcome = {...nothing, ...found, ...(done && {state: STATES[done.how], at: done.at})};
    return {...outcome, person, path, start, due, isOverdue: done === null && state === 'overdue'};
  });
}

function isSame(one: Pick<Outcome, 'id' | 'kind'>, other: Pick<Outcome, 'id' | 'kind'>): boolean {
  return one.kind === other.kind && one.id === other.id;
}
