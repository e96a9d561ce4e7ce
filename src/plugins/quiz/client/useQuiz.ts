import type {Answer, Confidence} from '../domain/answer';
import type {Attempt, Purpose} from '../domain/attempt';
import type {GivenAnswer} from '../domain/givenAnswer';
import type {PublishedQuestion, QuestionSecret} from '../domain/question';
import type {PublishedQuiz} from '../domain/quiz';
import type {QuizResult} from '../domain/result';
import type {StorageState} from './storage';

/** A question as the current attempt asks it. */
export interface AskedQuestion {
  question: PublishedQuestion;
  /** The published places of its options, items or right sides, in the order in which they are shown. */
  order: readonly number[];
  /** What the reader has answered; what `emptyAnswer` gives where nothing has been. */
  answer: Answer;
  /** Whether anything has been filled in. */
  isAnswered: boolean;
  confidence: Confidence | null;
  /**
   * Checked by the reader: for good in `practice`; in `check` it may be changed until the quiz is handed in, and then
   * all are.
   */
  isFinal: boolean;
  /** From 0 to 1; null as long as the reader may not know (see `secretOf`). */
  fraction: number | null;
  /** Edited since the reader answered it in this attempt, and so open again. */
  isChanged: boolean;
}

/** What the reader has to be told, in words of the theme. */
export interface QuizNotices {
  /** `memory:…`: answers are kept until the page is closed only. */
  storage: StorageState;
  /** How many stored things of this quiz cannot be read, and were left out. */
  unreadable: number;
  /** The ids of questions edited since they were answered in the attempt at hand. */
  changed: readonly string[];
  /** The ids of questions edited since the quiz was passed and not answered since; empty where it never was. */
  changedSincePassed: readonly string[];
}

/** A quiz and the reader's way through it. The server and the first pass in the browser see it `fresh`. */
export interface QuizInHand {
  /** `fresh`: nothing answered; `taking`; `finished`: handed in, `result` is there. */
  phase: 'fresh' | 'taking' | 'finished';
  /** False until what is stored has been read. */
  isLoaded: boolean;
  purpose: Purpose;
  /** The attempt begun or finished; null while `fresh`. */
  attempt: Attempt | null;
  /** What the current attempt asks, in order; while `fresh` what the first answer would begin. */
  questions: readonly AskedQuestion[];
  /** The result of the attempt at hand, null before it is finished. */
  result: QuizResult | null;
  /** All attempts that count (no reviews), oldest first. */
  results: readonly QuizResult[];
  best: QuizResult | null;
  /** Null without a limit. */
  attemptsLeft: number | null;
  notices: QuizNotices;
  /** Keeps what is filled in. The first one begins the attempt. */
  setDraft(questionId: string, answer: Answer): void;
  /** Checks what is filled in. In `practice` it counts from here on and cannot be changed. */
  submit(questionId: string): void;
  setConfidence(questionId: string, confidence: Confidence): void;
  /** Hands in: all that is filled in counts, what is open counts as wrong. */
  finish(): void;
  /**
   * Begins anew; what was begun before is given up. Does nothing where no attempt is left.
   *
   * @param questionIds for a `review`: what to ask
   */
  start(purpose: Purpose, questionIds?: readonly string[]): void;
  /** What is right; null until the answer is final (`practice`) or handed in (`check`). */
  secretOf(questionId: string): QuestionSecret | null;
}

export declare function useQuiz(quiz: PublishedQuiz): QuizInHand;
export type {GivenAnswer};
