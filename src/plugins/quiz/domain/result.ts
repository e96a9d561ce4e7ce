import {compareText} from '../../../shared/compareText';
import {latest} from '../../../shared/latest';
import type {PublishedQuestion} from './question';
import type {QuizSettings} from './quiz';
import type {QuestionResult, QuizResult} from './quizResult';

/**
 * Points, and percent of the possible points; if no question is worth anything, all count the same. The percentage is
 * rounded down, so nobody sees a passing score without having passed.
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
  // A third of three questions is 33.333333333333336 %, and 0.29 * 100 is 28.999999999999996.
  return {score: Math.floor(share * 100 + 1e-9), points, outOf};
}

/** Attempts that count: all but reviews. */
export function countedResults(results: readonly QuizResult[]): QuizResult[] {
  return results.filter(({purpose}) => purpose !== 'review').sort(byTime);
}

/** The best one that counts, the earliest among equals. */
export function bestOf(results: readonly QuizResult[]): QuizResult | null {
  const best = (kept: QuizResult | null, result: QuizResult) => (kept && kept.score >= result.score ? kept : result);
  return countedResults(results).reduce(best, null);
}

/** Null without a limit. A retry counts as an attempt. */
export function attemptsLeft(
  {attempts}: Pick<QuizSettings, 'attempts'>,
  results: readonly QuizResult[],
): number | null {
  return attempts === null ? null : Math.max(0, attempts - countedResults(results).length);
}

/** Clocks that are set right move by less than that. A result dated further ahead was itself dated wrongly. */
const DAY = 24 * 60 * 60 * 1000;

/** The time, but not before the results so far: a clock that was set back does not change their order. */
export function steadyNow(now: string, results: readonly QuizResult[]): string {
  const near = results.map(({finishedAt}) => finishedAt).filter((at) => Date.parse(at) - Date.parse(now) < DAY);
  return latest([...near, now]) ?? now;
}

/** By time, and by number where the times are the same. */
export function byTime(one: QuizResult, other: QuizResult): number {
  return compareText(one.finishedAt, other.finishedAt) || one.number - other.number;
}

/** The ids of questions edited since the quiz was passed, and not answered since. None where it was not passed. */
export function changedSincePassed(
  questions: readonly Pick<PublishedQuestion, 'id' | 'hash'>[],
  results: readonly QuizResult[],
): string[] {
  const passed = countedResults(results).findLast(({passed}) => passed);
  const asked = new Set(passed?.questions.map(({id}) => id));
  const answered = new Set(results.flatMap((result) => result.questions.map(({id, hash}) => `${id} ${hash}`)));
  return questions.filter(({id, hash}) => asked.has(id) && !answered.has(`${id} ${hash}`)).map(({id}) => id);
}

/** Where a quiz asks just these questions. */
export function reviewUrl(url: string, questions: readonly string[]): string {
  return `${url}?questions=${questions.map(encodeURIComponent).join(',')}`;
}
