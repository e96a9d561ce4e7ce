import {bestAttempt} from '../statistics/whichAttempts';
import type {Asked} from './asked';
import type {ReportPerson} from './people';
import {attemptsAt, recordsOf} from './recordsOf';
import type {ReportSite} from './reportSite';

export interface QuizColumn {
  quiz: string;
  title: string;
  /** null if the quiz is no longer on the site */
  url: string | null;
}

export interface QuizCell {
  /** `not-asked`: they haven't taken it, and neither a learning path nor a session asks them to. */
  state: 'passed' | 'failed' | 'missing' | 'not-asked';
  /** Percent, for the best attempt */
  score: number | null;
  /** The instant the best attempt was finished */
  finished: string | null;
  attempts: number;
  /**
   * The number of the first attempt that passed; null without one. From the second one on, the answers had been shown
   * before.
   */
  passedAt: number | null;
  /** The earliest due date on a learning path; null if none has one */
  due: string | null;
}

export interface QuizTable {
  columns: readonly QuizColumn[];
  rows: readonly {person: ReportPerson; cells: readonly QuizCell[]}[];
}

/** Tabulates who has passed which quiz, with a column for each quiz that someone took or is asked to take. */
export function quizTable(people: readonly ReportPerson[], site: ReportSite, asked: Asked): QuizTable {
  const columns = columnsFor(people, site, asked);
  return {
    columns,
    rows: people.map((person) => ({person, cells: columns.map(({quiz}) => quizCell(person, quiz, asked))})),
  };
}

export function quizCell(person: ReportPerson, quiz: string, asked: Asked): QuizCell {
  const attempts = attemptsAt(person, quiz);
  const best = bestAttempt(attempts);
  const passed = attempts.filter((each) => each.passed).map(({number}) => number);
  const unseen = asked.has(person, quiz) ? 'missing' : 'not-asked';
  return {
    state: best === null ? unseen : best.passed ? 'passed' : 'failed',
    score: best?.score ?? null,
    finished: best?.finished ?? null,
    attempts: attempts.length,
    passedAt: passed.length > 0 ? Math.min(...passed) : null,
    due: asked.dueOn(person, quiz),
  };
}

function columnsFor(people: readonly ReportPerson[], {quizzes}: ReportSite, asked: Asked): QuizColumn[] {
  const taken = new Map(people.flatMap((person) => recordsOf(person, 'quiz')).map(({quiz, title}) => [quiz, title]));
  const known = quizzes.filter(({quiz}) => taken.has(quiz) || asked.hasAny(quiz));
  const gone = [...taken].filter(([quiz]) => !known.some((other) => other.quiz === quiz));
  return [
    ...known.map(({quiz, title, url}) => ({quiz, title, url})),
    ...gone.map(([quiz, title]) => ({quiz, title, url: null})),
  ];
}
