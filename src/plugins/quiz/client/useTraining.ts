import type {QuizSummary} from '../domain/quiz';
import type {Training} from '../domain/training';
import type {StorageState} from './storage';

export interface TrainingInHand {
  /** Null until what is stored has been read: on the server and in the first pass. */
  training: Training | null;
  storage: StorageState;
  unreadable: number;
  /** The person's results as a file's text and a name for it. */
  exportFile(): {name: string; text: string};
  /** Adds what the file has and this browser has not; nothing is overwritten. */
  importFile(text: string): ImportOutcome;
}

export type ImportOutcome =
  | {isDone: true; added: number; known: number}
  /** `not-json` and `not-training`: another file; `newer`: made by a later version of this site; `damaged`: an entry cannot be read. */
  | {isDone: false; reason: 'not-json' | 'not-training' | 'newer' | 'damaged'};

export declare function useTraining(summaries: readonly QuizSummary[]): TrainingInHand;
