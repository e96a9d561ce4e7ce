import type {Answer, Confidence} from './answer';

/** An answer as it is kept. */
export interface GivenAnswer {
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
