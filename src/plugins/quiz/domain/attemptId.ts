/**
 * Why questions are answered: `whole` takes the quiz, `retry` repeats what was not fully right the last time, and
 * `review` asks single questions again that are due. A review counts in the spaced review and nowhere else.
 */
export type Purpose = 'whole' | 'retry' | 'review';

/** What is new with each attempt. The client makes it, since rules know no clock and no chance. */
export interface NewAttempt {
  /** Counts the attempts of a quiz from 1 on. */
  number: number;
  /** Decides which questions are drawn and in what order their options are: a whole number from 0 to 2^32 - 1. */
  seed: number;
  /** An instant, `2027-03-03T15:30:00.000Z`. */
  startedAt: string;
}

/**
 * The id of an attempt says all that is needed to begin it once more: its answers bear it, so that they are not lost
 * with what is stored of the attempt itself.
 */
export function attemptIdOf(purpose: Purpose, {number, seed, startedAt}: NewAttempt): string {
  return [purpose, number, seed, Date.parse(startedAt)].join('-');
}

export function readAttemptId(id: string): ({purpose: Purpose} & NewAttempt) | undefined {
  const {purpose, number, seed, time} =
    /^(?<purpose>whole|retry|review)-(?<number>\d{1,9})-(?<seed>\d{1,10})-(?<time>\d{1,14})$/.exec(id)?.groups ?? {};
  if (purpose === undefined) return undefined;
  const startedAt = new Date(Number(time)).toISOString();
  return {purpose: purpose as Purpose, number: Number(number), seed: Number(seed), startedAt};
}
