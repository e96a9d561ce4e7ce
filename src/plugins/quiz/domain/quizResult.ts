import type {Confidence} from './answer';
import type {Purpose} from './attemptId';

export interface QuestionResult {
  id: string;
  /** That of the question as it was asked. */
  hash: string;
  /** How much of the answer was right, from 0 to 1. */
  fraction: number;
  confidence: Confidence | null;
  /** Answered in an attempt before this one, and only counted in again. */
  isCarried: boolean;
  /** What a full answer was worth. Like the next one, results of earlier versions don't have it. */
  points?: number;
  /** As other systems write it (`responseTo`); null where nothing was answered that counts. */
  response?: string | null;
}

export interface QuizResult {
  attemptId: string;
  quizId: string;
  purpose: Purpose;
  number: number;
  /** Instants; the second is never before the first. */
  startedAt: string;
  finishedAt: string;
  /** In percent, a whole number; 100 only where everything is right. */
  score: number;
  points: number;
  outOf: number;
  passed: boolean;
  questions: readonly QuestionResult[];
}
