import type {Confidence} from './answer';
import type {Purpose} from './attemptId';

export interface QuestionResult {
  id: string;
  /** The question's hash when it was asked. */
  hash: string;
  /** How much of the answer was right, from 0 to 1. */
  fraction: number;
  confidence: Confidence | null;
  /** Answered in an earlier attempt, and carried over. */
  isCarried: boolean;
  /** The points for a full answer. Results of earlier versions have neither this nor `response`. */
  points?: number;
  /** The answer in the format of other systems (`responseTo`); null if it doesn't count. */
  response?: string | null;
}

export interface QuizResult {
  attemptId: string;
  quizId: string;
  purpose: Purpose;
  number: number;
  /** Timestamps; the second is never before the first. */
  startedAt: string;
  finishedAt: string;
  /** In percent, rounded down; 100 only if everything is right. */
  score: number;
  points: number;
  outOf: number;
  passed: boolean;
  questions: readonly QuestionResult[];
}
