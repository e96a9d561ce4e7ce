import {compareText} from '../../../shared/compareText';
import {latest} from '../../../shared/latest';
import type {QuizSummary} from './quiz';
import type {QuizResult} from './quizResult';
import {type CompletionRecord, completionRecord} from './record';
import {attemptsLeft, bestOf, changedSincePassed, countedResults, reviewUrl} from './result';
import {scheduleQuestions} from './schedule';

export interface QuizTraining {
  id: string;
  title: string;
  url: string;
  /** How many questions an attempt asks. */
  asked: number;
  /** Percent of the best attempt that counts; null where none was finished. */
  best: number | null;
  passed: boolean;
  /** Whether an attempt has been begun and not been finished. */
  isOpen: boolean;
  /** How many attempts were finished; reviews are none. */
  attempts: number;
  /** Null without a limit. */
  attemptsLeft: number | null;
  /** When it was passed the first time: an instant, null where it was not. */
  passedAt: string | null;
  /** When an attempt or a review was last finished: an instant, null where none was. */
  lastTaken: string | null;
  /** Ids of questions edited since the quiz was passed, and not answered since. */
  changed: readonly string[];
  /** When the first question is due or was: an instant, null where none was answered in its present form. */
  dueFrom: string | null;
  /** Ids of questions to be asked again by now, the longest due first. */
  due: readonly string[];
  /** When the next question will be due that is not yet: an instant, null where none will. */
  nextDue: string | null;
  /** Of the best attempt, where it passed. */
  record: CompletionRecord | null;
}

export interface NextStep {
  /**
   * `continue` what was begun; `retry` what was not passed; answer what has `changed` since it was passed; `review`
   * what is due again; `begin` what was never taken.
   */
  kind: (typeof KINDS)[number];
  quizId: string;
  title: string;
  /** With `?questions=…` where single questions are asked. */
  url: string;
  /** The ids of the questions asked; empty for the whole quiz. */
  questions: readonly string[];
  /** How many questions it asks. */
  asked: number;
}

export interface Training {
  /** The quizzes that have been begun or taken, the last taken first. */
  taken: readonly QuizTraining[];
  /** What to do, in this order; at most one step for each quiz. */
  next: readonly NextStep[];
  /** How many results are of quizzes that are no longer there. Those of self-checks do not count. */
  gone: number;
}

/** What is only begun was begun last: it comes after all instants. */
const NOW = '9999';

/**
 * @param results of all quizzes
 * @param openQuizIds the quizzes of which an attempt has been begun and not been finished
 * @param now an instant
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
  {id, title, url, passingScore, attempts, draw, questions}: QuizSummary,
  results: readonly QuizResult[],
  isOpen: boolean,
  now: string,
): QuizTraining {
  const best = bestOf(results);
  const counted = countedResults(results);
  // Who has passed stays so, also where the passing score is raised later.
  const firstPass = counted.find((result) => result.passed || result.score >= passingScore);
  const passed = firstPass !== undefined;
  const schedule = scheduleQuestions(questions, results, now);
  return {
    id,
    title,
    url,
    asked: Math.min(draw ?? questions.length, questions.length),
    best: best?.score ?? null,
    passed,
    isOpen,
    attempts: counted.length,
    attemptsLeft: attemptsLeft({attempts}, results),
    passedAt: firstPass?.finishedAt ?? null,
    lastTaken: latest(results.map(({finishedAt}) => finishedAt)) ?? null,
    changed: changedSincePassed(questions, results),
    dueFrom: schedule[0]?.due ?? null,
    due: schedule.filter(({due}) => due <= now).map((question) => question.id),
    nextDue: schedule.find(({due}) => due > now)?.due ?? null,
    record: best && passed ? completionRecord(title, best) : null,
  };
}

/** In this order: what is nearly done, what is not known, what may no longer be right, what fades, what is new. */
const KINDS = ['continue', 'retry', 'changed', 'review', 'begin'] as const;

/** At most one step for each quiz; those of a kind in the site's order. */
function nextSteps(quizzes: readonly QuizTraining[]): NextStep[] {
  const steps = quizzes.flatMap((quiz) => stepOf(quiz) ?? []);
  return steps.sort((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind));
}

function stepOf(quiz: QuizTraining): NextStep | null {
  if (quiz.isOpen) return wholeQuiz('continue', quiz);
  if (quiz.best === null) return wholeQuiz('begin', quiz);
  if (!quiz.passed && quiz.attemptsLeft !== 0) return wholeQuiz('retry', quiz);
  // What is due is asked with what has changed: one way to the quiz for both.
  const questions = [...new Set([...quiz.changed, ...quiz.due])];
  if (questions.length === 0) return null;
  const kind = quiz.changed.length > 0 ? 'changed' : 'review';
  return {...wholeQuiz(kind, quiz), url: reviewUrl(quiz.url, questions), questions, asked: questions.length};
}

function wholeQuiz(kind: NextStep['kind'], {id, title, url, asked}: QuizTraining): NextStep {
  return {kind, quizId: id, title, url, questions: [], asked};
}
