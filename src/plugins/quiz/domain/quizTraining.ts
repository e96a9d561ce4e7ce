import type {CompletionRecord} from './record';

export interface QuizTraining {
  id: string;
  title: string;
  url: string;
  /** How many questions an attempt asks. */
  asked: number;
  /** Percent of the best attempt that counts; null where none was finished. */
  best: number | null;
  passed: boolean;
  /** Whether an attempt has been begun and not been finished. */
  isOpen: boolean;
  /** How many attempts were finished; reviews are none. */
  attempts: number;
  /** Null without a limit. */
  attemptsLeft: number | null;
  /** When an attempt or a review was last finished: an instant, null where none was. */
  lastTaken: string | null;
  /** Ids of questions edited since the quiz was passed, and not answered since. */
  changed: readonly string[];
  /** Ids of questions to be asked again by now, the longest due first. */
  due: readonly string[];
  /** When the next question will be due that is not yet: an instant, null where none will. */
  nextDue: string | null;
  /** Of the best attempt, where it passed. */
  record: CompletionRecord | null;
}
