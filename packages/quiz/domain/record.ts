import {localDate} from '@deskbook/text/dates/localDate';
import {seedOf} from '@deskbook/text/random';
import type {QuizResult} from './quizResult';

/** A record that readers may print and sign. It's self-attested, since nobody watched. */
export interface CompletionRecord {
  title: string;
  /** In percent. */
  score: number;
  /** The date in the reader's time zone, such as `2027-03-03`. */
  date: string;
  /** The last day on which it counts; null for ever. */
  validUntil: string | null;
  /** Identifies the questions answered; changes if one of them is edited. */
  hash: string;
}

export function completionRecord(
  title: string,
  {score, finishedAt, questions}: QuizResult,
  validUntil: string | null = null,
): CompletionRecord {
  const asked = questions.map(({id, hash}) => `${id} ${hash}`).sort();
  const hash = seedOf(asked.join()).toString(16).padStart(8, '0');
  return {title, score, date: localDate(finishedAt), validUntil, hash};
}
