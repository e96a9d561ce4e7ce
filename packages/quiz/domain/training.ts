import {isDueAgain} from '@deskbook/records/domain/validity';
import {compareText} from '@deskbook/text/compareText';
import {latest} from '@deskbook/text/dates/dates';
import {localDate} from '@deskbook/text/dates/localDate';
import type {QuizSummary} from './quiz';
import type {QuizResult} from './quizResult';
import {type CompletionRecord, completionRecord} from './record';
import {attemptsLeft, bestOf, changedSincePassed, countedResults, type Pass, passOf, reviewUrl} from './result';
import {firstDue, scheduleQuestions} from './schedule';

export interface QuizTraining {
  id: string;
  title: string;
  url: string;
  /** How many questions an attempt asks. */
  asked: number;
  /** The percentage of the best finished attempt, reviews excluded; null if there is none. */
  best: number | null;
  /** Whether it was passed, and that still counts. */
  passed: boolean;
  /** Whether an unfinished attempt exists. */
  isOpen: boolean;
  /** How many attempts were finished, reviews excluded. */
  attempts: number;
  /** null if unlimited */
  attemptsLeft: number | null;
  /** The pass that counts, even if it has expired; null if it was never passed. */
  pass: Pass | null;
  /** The timestamp of the last finished attempt or review; null if there is none. */
  lastTaken: string | null;
  /** The ids of questions edited since the quiz was passed and not answered since. */
  changed: readonly string[];
  /** The timestamp when the first question or the pass is or was due; null if nothing will be. */
  dueFrom: string | null;
  /** The ids of questions due for review, most overdue first. */
  due: readonly string[];
  /** The timestamp when the next question becomes due; null if none will. */
  nextDue: string | null;
  /** The record of the best attempt, once the quiz was passed. */
  record: CompletionRecord | null;
}

export interface NextStep {
  /**
   * `continue` an unfinished attempt; `retry` a failed quiz; `renew` a pass that expires; answer questions that `changed` after the quiz was passed;
   * `review` what is due; `begin` a quiz never taken.
   */
  kind: (typeof KINDS)[number];
  quizId: string;
  title: string;
  /** With `?questions=…` if it asks single questions. */
  url: string;
  /** The ids of single questions; empty for the whole quiz. */
  questions: readonly string[];
  /** How many questions it asks. */
  asked: number;
}

export interface Training {
  /** The quizzes begun or taken, most recent first. */
  taken: readonly QuizTraining[];
  /** The next steps, in this order; at most one per quiz. */
  next: readonly NextStep[];
  /** How many results belong to quizzes that no longer exist, not counting self-checks. */
  gone: number;
}

/** The last date of a quiz that was only begun. It sorts after all timestamps. */
const NOW = '9999';

/**
 * @param results of all quizzes
 * @param openQuizIds the quizzes with an unfinished attempt
 * @param now a timestamp
 */
export function trainingOf(
  summaries: readonly QuizSummary[],
  results: readonly QuizResult[],
  openQuizIds: readonly string[],
  now: string,
): Training {
  const known = new Set(summaries.map(({id}) => id));
  const all = summaries.map((summary) => {
    const own = results.filter(({quizId}) => quizId === summary.id);
    return quizTrainingOf(summary, own, openQuizIds.includes(summary.id), now);
  });
  const isTaken = ({lastTaken, isOpen}: QuizTraining) => lastTaken !== null || isOpen;
  return {
    taken: all.filter(isTaken).sort((one, other) => compareText(other.lastTaken ?? NOW, one.lastTaken ?? NOW)),
    next: nextSteps(all),
    gone: results.filter(({quizId}) => !known.has(quizId) && !quizId.includes('#')).length,
  };
}

function quizTrainingOf(
  summary: QuizSummary,
  results: readonly QuizResult[],
  isOpen: boolean,
  now: string,
): QuizTraining {
  const {id, title, url, draw, questions} = summary;
  const today = localDate(now);
  const best = bestOf(results);
  const counted = countedResults(results);
  const pass = passOf(summary, results, today);
  const schedule = scheduleQuestions(questions, results, now);
  return {
    id,
    title,
    url,
    asked: Math.min(draw ?? questions.length, questions.length),
    best: best?.score ?? null,
    passed: pass !== null && pass.validity.state !== 'expired',
    isOpen,
    attempts: counted.length,
    attemptsLeft: attemptsLeft(summary, results, today),
    pass,
    lastTaken: latest(results.map(({finishedAt}) => finishedAt)) ?? null,
    changed: changedSincePassed(questions, results),
    dueFrom: firstDue(summary, results, now),
    due: schedule.filter(({due}) => due <= now).map((question) => question.id),
    nextDue: schedule.find(({due}) => due > now)?.due ?? null,
    record: best && pass ? completionRecord(title, summary.validFor ? pass.result : best, pass.validity.until) : null,
  };
}

/** In order of priority: nearly done, not known, expiring, maybe outdated, fading, new. */
const KINDS = ['continue', 'retry', 'renew', 'changed', 'review', 'begin'] as const;

/** At most one step per quiz; steps of the same kind keep the site's order. */
function nextSteps(quizzes: readonly QuizTraining[]): NextStep[] {
  const steps = quizzes.flatMap((quiz) => stepOf(quiz) ?? []);
  return steps.sort((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind));
}

function stepOf(quiz: QuizTraining): NextStep | null {
  if (quiz.isOpen) return wholeQuiz('continue', quiz);
  if (quiz.best === null) return wholeQuiz('begin', quiz);
  if (!quiz.pass && quiz.attemptsLeft !== 0) return wholeQuiz('retry', quiz);
  if (quiz.pass && isDueAgain(quiz.pass.validity) && quiz.attemptsLeft !== 0) return wholeQuiz('renew', quiz);
  // Due questions join changed ones, so the quiz is listed once.
  const questions = [...new Set([...quiz.changed, ...quiz.due])];
  if (questions.length === 0) return null;
  const kind = quiz.changed.length > 0 ? 'changed' : 'review';
  return {...wholeQuiz(kind, quiz), url: reviewUrl(quiz.url, questions), questions, asked: questions.length};
}

function wholeQuiz(kind: NextStep['kind'], {id, title, url, asked}: QuizTraining): NextStep {
  return {kind, quizId: id, title, url, questions: [], asked};
}
