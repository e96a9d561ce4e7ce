import {mayCount} from '@deskbook/quiz/domain/answer';
import type {GivenAnswer} from '@deskbook/quiz/domain/givenAnswer';

export interface AnswerTimes {
  /** Notes what has been answered so far. */
  note(attemptId: string | undefined, answers: readonly GivenAnswer[]): void;
  /** In milliseconds, by question id. */
  took: ReadonlyMap<string, number>;
}

/**
 * Measures how long each answer of an attempt took: until it first counted, from the last change to any other answer or
 * from the start.
 *
 * @param known measurements from an earlier visit
 */
export function createAnswerTimes(
  known: {attemptId: string | undefined; took: ReadonlyMap<string, number>},
  now: () => number,
): AnswerTimes {
  const took = new Map(known.took);
  let {attemptId} = known;
  let since = now();
  let newest = 0;
  return {
    took,
    note(currentId, answers) {
      if (currentId !== attemptId) {
        // The first answer begins the first attempt.
        if (attemptId !== undefined) since = now();
        took.clear();
        newest = 0;
        attemptId = currentId;
      }
      const changed = answers.filter(({sequence}) => sequence > newest);
      if (changed.length === 0) return;
      for (const {questionId, answer} of changed) {
        if (mayCount(answer) && !took.has(questionId)) took.set(questionId, now() - since);
      }
      newest = Math.max(...changed.map(({sequence}) => sequence));
      since = now();
    },
  };
}
