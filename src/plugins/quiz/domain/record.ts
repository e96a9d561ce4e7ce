import {localDate} from '../../../shared/localDate';
import {seedOf} from '../../../shared/random';
import type {QuizResult} from './quizResult';

/** What a reader may print and sign: self-attested, since nobody watched. */
export interface CompletionRecord {
  title: string;
  /** In percent. */
  score: number;
  /** The calendar date where the reader is, `2027-03-03`. */
  date: string;
  /** Tells which questions were answered: the same for the same questions, another when one was edited. */
  hash: string;
}

export function completionRecord(title: string, {score, finishedAt, questions}: QuizResult): CompletionRecord {
  const asked = questions.map(({id, hash}) => `${id} ${hash}`).sort();
  const hash = seedOf(asked.join()).toString(16).padStart(8, '0');
  return {title, score, date: localDate(finishedAt), hash};
}
