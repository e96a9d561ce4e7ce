/**
 * Why questions are asked: `whole` takes the quiz, `retry` repeats what wasn't fully correct last time, and `review`
 * asks single questions that are due. A review counts only for spaced review.
 */
export type Purpose = 'whole' | 'retry' | 'review';

/** What is new in each attempt. The client makes it, because the domain has no clock or random numbers. */
export interface NewAttempt {
  /** Numbers the attempts of a quiz, from 1. */
  number: number;
  /** Decides which questions are drawn and the order of their options: an integer from 0 to 2^32 - 1. */
  seed: number;
  /** An ISO timestamp, such as `2027-03-03T15:30:00.000Z`. */
  startedAt: string;
}

/**
 * Encodes everything needed to recreate an attempt. Each answer stores this id, so answers survive if the attempt's own
 * entry is lost.
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
