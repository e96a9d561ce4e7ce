import {type Confidence, emptyAnswer, mayCount} from './answer';
import type {Answer, PublishedQuestion} from './question';
import type {QuizSettings} from './quiz';

export interface GivenAnswer {
  attemptId: string;
  questionId: string;
  /** That of the question to which it was given. */
  hash: string;
  answer: Answer;
  /** Checked by the reader, in `practice` for good; false for what is only filled in so far. */
  isFinal: boolean;
  confidence: Confidence | null;
  /** Counts the changes to the answers of an attempt from 1 on, whatever the clock says. */
  sequence: number;
}

export type AnswerChange = Partial<Pick<GivenAnswer, 'answer' | 'confidence' | 'isFinal'>>;

/**
 * What is kept after a change. In `practice` a checked answer stays as it is: a second click, or the page in another
 * tab that has not heard of the first, changes nothing. Only the question's being edited opens it again.
 *
 * @param kept what is stored for the question at this moment, in whichever tab it was given
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
