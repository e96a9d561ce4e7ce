import {compareText} from '../../../shared/compareText';
import {latest} from '../../../shared/latest';
import type {PublishedQuestion} from './question';
import type {QuizSettings} from './quiz';
import type {QuestionResult, QuizResult} from './quizResult';

/**
 * Returns the points, and the percentage of possible points. If all questions are worth 0, they count equally. The
 * percentage is rounded down, so nobody sees a passing score without having passed.
 */
export function scoreOf(
  questions: readonly Pick<PublishedQuestion, 'id' | 'points'>[],
  results: readonly Pick<QuestionResult, 'id' | 'fraction'>[],
): {score: number; points: number; outOf: number} {
  const worth = new Map(questions.map(({id, points}) => [id, points]));
  const sum = (countOf: (result: Pick<QuestionResult, 'id' | 'fraction'>) => number) =>
    results.reduce((total, result) => total + countOf(result), 0);
  const points = sum(({id, fraction}) => (worth.get(id) ?? 0) * fraction);
  const outOf = sum(({id}) => worth.get(id) ?? 0);
  const share = outOf > 0 ? points / outOf : sum(({fraction}) => fraction) / Math.max(1, results.length);
  // Floating point: 0.29 * 100 is 28.999999999999996, so add a little before rounding down.
  return {score: Math.floor(share * 100 + 1e-9), points, outOf};
}

/** Returns all results but reviews, oldest first. */
export function countedResults(results: readonly QuizResult[]): QuizResult[] {
  return results.filter(({purpose}) => purpose !== 'review').sort(byTime);
}

/** Returns the best result that counts; the earliest if there is a tie. */
export function bestOf(results: readonly QuizResult[]): QuizResult | null {
  const best = (kept: QuizResult | null, result: QuizResult) => (kept && kept.score >= result.score ? kept : result);
  return countedResults(results).reduce(best, null);
}

/** Returns null if attempts are unlimited. A retry counts as an attempt. */
export function attemptsLeft(
  {attempts}: Pick<QuizSettings, 'attempts'>,
  results: readonly QuizResult[],
): number | null {
  return attempts === null ? null : Math.max(0, attempts - countedResults(results).length);
}

/** Clock corrections are smaller than this. A result dated further ahead has a wrong date itself. */
const DAY = 24 * 60 * 60 * 1000;

/** Returns the time, but never before an earlier result, so setting the clock back doesn't change their order. */
export function steadyNow(now: string, results: readonly QuizResult[]): string {
  const near = results.map(({finishedAt}) => finishedAt).filter((at) => Date.parse(at) - Date.parse(now) < DAY);
  return latest([...near, now]) ?? now;
}

export function byTime(one: QuizResult, other: QuizResult): number {
  return compareText(one.finishedAt, other.finishedAt) || one.number - other.number;
}

/** Returns the ids of questions edited since the quiz was passed and not answered since; empty if it wasn't passed. */
export function changedSincePassed(
  questions: readonly Pick<PublishedQuestion, 'id' | 'hash'>[],
  results: readonly QuizResult[],
): string[] {
  const passed = countedResults(results).findLast(({passed}) => passed);
  const asked = new Set(passed?.questions.map(({id}) => id));
  const answered = new Set(results.flatMap((result) => result.questions.map(({id, hash}) => `${id} ${hash}`)));
  return questions.filter(({id, hash}) => asked.has(id) && !answered.has(`${id} ${hash}`)).map(({id}) => id);
}

/** Returns the URL that makes a quiz ask only these questions. */
export function reviewUrl(url: string, questions: readonly string[]): string {
  return `${url}?questions=${questions.map(encodeURIComponent).join(',')}`;
}
