import {compareText} from '../../../shared/compareText';
import {groupBy} from '../../../shared/groupBy';
import type {AnsweredQuestion} from '../learningRecord';

export interface Chosen {
  /** As standard interactions; several where equally many people gave them. */
  responses: readonly string[];
  /** How many gave each of them. */
  count: number;
}

/** What was answered most often by those who did not get it fully right; null where nobody answered anything wrong. */
export function mostChosenWrong(questions: readonly AnsweredQuestion[]): Chosen | null {
  const wrong = questions.flatMap(({fraction, response}) => (fraction < 1 && response !== null ? [response] : []));
  const counts = [...groupBy(wrong, (response) => [response])].map(
    ([response, all]) => [response, all.length] as const,
  );
  const count = Math.max(0, ...counts.map(([, each]) => each));
  const responses = counts.flatMap(([response, each]) => (each === count ? [response] : []));
  return count > 0 ? {responses: responses.sort(compareText), count} : null;
}
