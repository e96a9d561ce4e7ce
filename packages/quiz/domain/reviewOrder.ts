import type {QuestionResult} from './quizResult';

/** Groups of questions to review, most urgent first. */
export const REVIEW_GROUPS = ['sure-and-wrong', 'wrong', 'partly-right', 'guessed-right', 'right'] as const;

export type ReviewGroup = (typeof REVIEW_GROUPS)[number];

export function reviewGroupOf({fraction, confidence}: Pick<QuestionResult, 'fraction' | 'confidence'>): ReviewGroup {
  if (fraction === 0) return confidence === 'sure' ? 'sure-and-wrong' : 'wrong';
  if (fraction < 1) return 'partly-right';
  return confidence === 'guess' ? 'guessed-right' : 'right';
}

/** Sorts by urgency, then by the order in which the questions were asked. */
export function orderForReview(results: readonly QuestionResult[]): QuestionResult[] {
  const rank = (result: QuestionResult) => REVIEW_GROUPS.indexOf(reviewGroupOf(result));
  return [...results].sort((one, other) => rank(one) - rank(other));
}
