import {bestAttempt} from '../statistics/whichAttempts';
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
  state: 'passed' | 'failed' | 'missing';
  /** Percent, for the best attempt */
  score: number | null;
  /** The instant the best attempt was finished */
  finished: string | null;
  attempts: number;
}

export interface QuizTable {
  columns: readonly QuizColumn[];
  rows: readonly {person: ReportPerson; cells: readonly QuizCell[]}[];
}

/**
 * Tabulates who has passed which quiz, with a column for each quiz someone took.
 *
 * @param expected quizzes that get a column even if no one took them
 */
export function quizTable(people: readonly ReportPerson[], site: ReportSite, expected: readonly string[]): QuizTable {
  const columns = columnsFor(people, site, expected);
  return {
    columns,
    rows: people.map((person) => ({person, cells: columns.map(({quiz}) => quizCell(person, quiz))})),
  };
}

export function quizCell(person: Pick<ReportPerson, 'records'>, quiz: string): QuizCell {
  const attempts = attemptsAt(person, quiz);
  const best = bestAttempt(attempts);
  return {
    state: best === null ? 'missing' : best.passed ? 'passed' : 'failed',
    score: best?.score ?? null,
    finished: best?.finished ?? null,
    attempts: attempts.length,
  };
}

function columnsFor(people: readonly ReportPerson[], {quizzes}: ReportSite, expected: readonly string[]): QuizColumn[] {
  const taken = new Map(people.flatMap((person) => recordsOf(person, 'quiz')).map(({quiz, title}) => [quiz, title]));
  const known = quizzes.filter(({quiz}) => taken.has(quiz) || expected.includes(quiz));
  const gone = [...taken].filter(([quiz]) => !known.some((other) => other.quiz === quiz));
  return [
    ...known.map(({quiz, title, url}) => ({quiz, title, url})),
    ...gone.map(([quiz, title]) => ({quiz, title, url: null})),
  ];
}
