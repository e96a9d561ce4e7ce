import {dueAgainAt} from '@deskbook/records/domain/validity';
import {compareText} from '@deskbook/text/compareText';
import {localDate} from '@deskbook/text/dates/localDate';
import {type Card, createEmptyCard, fsrs, type Grade, Rating} from 'ts-fsrs';
import type {PublishedQuestion} from './question';
import type {QuizSummary} from './quiz';
import type {QuestionResult, QuizResult} from './quizResult';
import {byTime, passOf} from './result';

export interface DueQuestion {
  id: string;
  /** A timestamp. */
  due: string;
}

/**
 * Schedules by days, not minutes: a question answered today doesn't come back before tomorrow. The maximum is a year,
 * since procedures change. No fuzz, so every visit computes the same dates.
 */
const SCHEDULER = fsrs({enable_fuzz: false, enable_short_term: false, maximum_interval: 365});

/**
 * Computes when each answered, unchanged question is due, most overdue first. Always recomputed from all results, so it
 * can't go stale; only the home page relies on stored dates (`learning/client/due.ts`).
 *
 * @param now a timestamp; a result that a wrong clock dated later counts as of now
 */
export function scheduleQuestions(
  questions: readonly Pick<PublishedQuestion, 'id' | 'hash'>[],
  results: readonly QuizResult[],
  now: string,
): DueQuestion[] {
  const inOrder = [...results].sort(byTime);
  const due = questions.flatMap(({id, hash}) => {
    const card = inOrder.reduce((last: Card | null, {finishedAt, questions: asked}) => {
      const result = asked.find((question) => question.id === id && question.hash === hash && !question.isCarried);
      return result ? review(last, result, finishedAt < now ? finishedAt : now) : last;
    }, null);
    return card ? [{id, due: card.due.toISOString()}] : [];
  });
  return due.sort((one, other) => compareText(one.due, other.due));
}

type Scheduled = Pick<QuizSummary, 'passingScore' | 'validFor'> & {
  questions: readonly Pick<PublishedQuestion, 'id' | 'hash'>[];
};

/** Returns the timestamp when a question or the pass of a quiz is due first; null if nothing will be. */
export function firstDue(quiz: Scheduled, results: readonly QuizResult[], now: string): string | null {
  const pass = passOf(quiz, results, localDate(now));
  const renewal = pass && dueAgainAt(pass.result.finishedAt, quiz.validFor);
  const [question] = scheduleQuestions(quiz.questions, results, now);
  return [question?.due, renewal].flatMap((due) => due ?? []).sort()[0] ?? null;
}

const SOON = 12 * 60 * 60 * 1000;

/** Ignores right answers soon after a review: they show what was just read, not what is remembered. */
function review(card: Card | null, result: QuestionResult, at: string): Card {
  const isSoon = card?.last_review !== undefined && Date.parse(at) - card.last_review.getTime() < SOON;
  if (card && isSoon && ratingOf(result) !== Rating.Again) return card;
  return SCHEDULER.next(card ?? createEmptyCard(at), at, ratingOf(result)).card;
}

/** Rates readers who weren't asked for confidence like those who were fairly sure. */
function ratingOf({fraction, confidence}: Pick<QuestionResult, 'fraction' | 'confidence'>): Grade {
  if (fraction === 0) return Rating.Again;
  if (fraction < 1 || confidence === 'guess') return Rating.Hard;
  return confidence === 'sure' ? Rating.Easy : Rating.Good;
}
