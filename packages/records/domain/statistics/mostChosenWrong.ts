import {groupBy} from '@deskbook/text/groupBy';
import {compareText} from '@deskbook/text/strings';
import type {AnsweredQuestion} from '../learningRecord';

export interface Chosen {
  /** In SCORM and xAPI notation; several if tied */
  responses: readonly string[];
  /** For each response */
  count: number;
}

/** Returns the most frequent responses that weren't fully correct, or null if there are none. */
export function mostChosenWrong(questions: readonly AnsweredQuestion[]): Chosen | null {
  const wrong = questions.flatMap(({fraction, response}) => (fraction < 1 && response !== null ? [response] : []));
  const counts = [...groupBy(wrong, (response) => [response])].map(
    ([response, all]) => [response, all.length] as const,
  );
  const count = Math.max(0, ...counts.map(([, each]) => each));
  const responses = counts.flatMap(([response, each]) => (each === count ? [response] : []));
  return count > 0 ? {responses: responses.sort(compareText), count} : null;
}
