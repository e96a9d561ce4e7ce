import {type Card, createEmptyCard, fsrs, type Grade, Rating} from 'ts-fsrs';
import {compareText} from '../../../shared/compareText';
import type {PublishedQuestion} from './question';
import type {QuestionResult, QuizResult} from './quizResult';
import {byTime} from './result';

export interface DueQuestion {
  id: string;
  /** An instant. */
  due: string;
}

/**
 * Days, not minutes: what was answered at the desk today is not asked again before tomorrow. Nothing waits much longer
 * than a year, since procedures change. No chance in it, so that every visit computes the same.
 */
const SCHEDULER = fsrs({enable_fuzz: false, enable_short_term: false, maximum_interval: 365});

/**
 * When each question that was answered in its present form is due, the longest due first. Computed again from all
 * results, so nothing of it can be wrong; only the home page goes by what was stored (`client/dueQuizzes.ts`).
 *
 * @param now an instant; a result that a wrong clock dated later counts as of now
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

/** Half a day. */
const SOON = 12 * 60 * 60 * 1000;

/** What is right soon after a review shows what was just read, not what is remembered, and does not count. */
function review(card: Card | null, result: QuestionResult, at: string): Card {
  const isSoon = card?.last_review !== undefined && Date.parse(at) - card.last_review.getTime() < SOON;
  if (card && isSoon && ratingOf(result) !== Rating.Again) return card;
  return SCHEDULER.next(card ?? createEmptyCard(at), at, ratingOf(result)).card;
}

/**
 * Wrong is Again; partly right, and right by a guess, is Hard; right is Good; right and sure is Easy. A right answer of
 * a reader who was not asked how sure they were is Good.
 */
function ratingOf({fraction, confidence}: Pick<QuestionResult, 'fraction' | 'confidence'>): Grade {
  if (fraction === 0) return Rating.Again;
  if (fraction < 1 || confidence === 'guess') return Rating.Hard;
  return confidence === 'sure' ? Rating.Easy : Rating.Good;
}
