import {compareText} from '../../../shared/compareText';
import {latest} from '../../../shared/latest';
import {type NextStep, nextSteps} from './nextSteps';
import type {QuizSummary} from './quiz';
import type {QuizResult} from './quizResult';
import type {QuizTraining} from './quizTraining';
import {completionRecord} from './record';
import {attemptsLeft, bestOf, changedSincePassed, countedResults} from './result';
import {scheduleQuestions} from './schedule';

export type {NextStep};

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
  const passed = counted.some((result) => result.passed || result.score >= passingScore);
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
    lastTaken: latest(results.map(({finishedAt}) => finishedAt)) ?? null,
    changed: changedSincePassed(questions, results),
    due: schedule.filter(({due}) => due <= now).map((question) => question.id),
    nextDue: schedule.find(({due}) => due > now)?.due ?? null,
    record: best && passed ? completionRecord(title, best) : null,
  };
}
