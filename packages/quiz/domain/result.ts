import {dayOf, isDueAgain, timeThatCounts, type Validity, validityOf} from '@deskbook/records/domain/validity';
import {compareText} from '@deskbook/text/compareText';
import {latest} from '@deskbook/text/dates/dates';
import type {PublishedQuestion} from './question';
import type {QuizSettings} from './quiz';
import type {QuizResult} from './quizResult';

/** Returns all results but reviews, oldest first. */
export function countedResults(results: readonly QuizResult[]): QuizResult[] {
  return results.filter(({purpose}) => purpose !== 'review').sort(byTime);
}

/** Returns the best result that counts; the earliest if there is a tie. */
export function bestOf(results: readonly QuizResult[]): QuizResult | null {
  const best = (kept: QuizResult | null, result: QuizResult) => (kept && kept.score >= result.score ? kept : result);
  return countedResults(results).reduce(best, null);
}

/** The pass that counts, and how long. */
export interface Pass {
  result: QuizResult;
  validity: Validity;
}

/** Returns null if the quiz was never passed. Whoever passed stays so if the passing score is raised later. */
export function passOf(
  {passingScore, validFor}: Pick<QuizSettings, 'passingScore' | 'validFor'>,
  results: readonly QuizResult[],
  today: string,
): Pass | null {
  const durations = validFor === null ? [] : [validFor];
  const passes = countedResults(results).filter(({passed, score}) => passed || score >= passingScore);
  const at = timeThatCounts(
    passes.map(({finishedAt}) => finishedAt),
    durations,
  );
  const result = passes.find(({finishedAt}) => finishedAt === at);
  return result ? {result, validity: validityOf(result.finishedAt, durations, today)} : null;
}

/**
 * Returns null if attempts are unlimited. A retry counts as an attempt. When a pass has to be renewed, those up to it no
 * longer count.
 */
export function attemptsLeft(
  settings: Pick<QuizSettings, 'attempts' | 'passingScore' | 'validFor'>,
  results: readonly QuizResult[],
  today: string,
): number | null {
  if (settings.attempts === null) return null;
  const pass = passOf(settings, results, today);
  const since = pass && isDueAgain(pass.validity) ? pass.result.finishedAt : '';
  const counted = countedResults(results).filter(({finishedAt}) => finishedAt > since);
  return Math.max(0, settings.attempts - counted.length);
}

/**
 * Returns the result whose correct answers a retry keeps: the last one, or null if there is none. To renew a pass, all
 * questions are asked again, so it must be from the time since the pass was due.
 */
export function resultToRetry(
  settings: Pick<QuizSettings, 'passingScore' | 'validFor'>,
  results: readonly QuizResult[],
  today: string,
): QuizResult | null {
  const last = countedResults(results).at(-1) ?? null;
  const isDue = (day: string) => {
    const pass = passOf(settings, results, day);
    return pass !== null && isDueAgain(pass.validity);
  };
  return last && isDue(today) && !isDue(dayOf(last.finishedAt) ?? today) ? null : last;
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
