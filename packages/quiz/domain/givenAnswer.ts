import {type Confidence, emptyAnswer, mayCount} from './answer';
import type {Answer, PublishedQuestion} from './question';
import type {QuizSettings} from './quiz';

export interface GivenAnswer {
  attemptId: string;
  questionId: string;
  /** The question's hash when this answer was given. */
  hash: string;
  answer: Answer;
  /** Whether the reader checked it. In `practice`, a checked answer is final. */
  isFinal: boolean;
  confidence: Confidence | null;
  /** Numbers the changes to an attempt's answers, from 1, because clocks can't be trusted. */
  sequence: number;
}

export type AnswerChange = Partial<Pick<GivenAnswer, 'answer' | 'confidence' | 'isFinal'>>;

/**
 * Returns the answer to store after a change. In `practice`, a checked answer can't change until its question is
 * edited, even after a second click or from another tab that missed the first one.
 *
 * @param kept what is stored for the question now, from any tab
 * @param attempt its id, and the sequence number of its newest answer
 */
export function changeAnswer(
  question: PublishedQuestion,
  kept: GivenAnswer | undefined,
  change: AnswerChange,
  mode: QuizSettings['mode'],
  attempt: {id: string; sequence: number},
): GivenAnswer {
  const current = kept?.hash === question.hash ? kept : undefined;
  if (current?.isFinal && mode === 'practice') return current;
  const before = current ?? {answer: emptyAnswer(question), isFinal: false, confidence: null};
  const {answer, confidence} = {...before, ...change};
  const isFinal = (change.isFinal ?? (change.answer ? false : before.isFinal)) && mayCount(answer);
  return {
    attemptId: attempt.id,
    questionId: question.id,
    hash: question.hash,
    answer,
    isFinal,
    confidence,
    sequence: attempt.sequence + 1,
  };
}
