import type {CompletionRecord} from './record';

/** Where a person stands with one quiz. */
export interface QuizTraining {
  id: string;
  title: string;
  url: string;
  /** Percent of the best attempt that counts; null where none was finished. */
  best: number | null;
  passed: boolean;
  /** Whether an attempt has been begun and not been finished. */
  isOpen: boolean;
  attempts: number;
  /** Instants; null where there is none. */
  lastTaken: string | null;
  /** Ids of questions edited since the quiz was passed, and not answered since. */
  changed: readonly string[];
  /** Ids of questions to be asked again by now, the longest due first. */
  due: readonly string[];
  /** When the next question will be due that is not yet. */
  nextDue: string | null;
  /** Of the best passed attempt. */
  record: CompletionRecord | null;
}

/** `continue` what is open, `changed` and `due` questions of a passed quiz, `retry` what was not passed, `begin`. */
export interface NextStep {
  kind: 'continue' | 'changed' | 'due' | 'retry' | 'begin';
  quizId: string;
  title: string;
  /** With `?questions=…` where single questions are asked. */
  url: string;
  questions: readonly string[];
}

export interface Training {
  /** Quizzes that have been begun or taken, the last taken first. */
  taken: readonly QuizTraining[];
  /** What to do, in this order: at most one step for each quiz. */
  next: readonly NextStep[];
  /** How many results are of quizzes that are no longer there. */
  gone: number;
}
