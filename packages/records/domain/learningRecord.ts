/* The records in a learning file. Field names are a contract, because later versions read stored files. */

export interface AnsweredQuestion {
  id: string;
  /** Hash of the question as it was asked */
  hash: string;
  /** Share of the answer that was correct, from 0 to 1 */
  fraction: number;
  /** Points for a fully correct answer */
  points: number;
  /** In SCORM and xAPI notation; null if unanswered or unknown */
  response: string | null;
  /** Whether the answer was carried over from an earlier attempt */
  carried: boolean;
}

export interface QuizRecord {
  type: 'quiz';
  /** Path of the page in the docs folder, without the extension */
  quiz: string;
  attempt: string;
  title: string;
  /** Instants; `finished` is never before `started`. */
  started: string;
  finished: string;
  /** Counts from 1 */
  number: number;
  /** Percent */
  score: number;
  points: number;
  out_of: number;
  passed: boolean;
  questions: readonly AnsweredQuestion[];
}

/** A learner's statement that they have read this version of a page. */
export interface ReceiptRecord {
  type: 'receipt';
  /** Path of the page in the docs folder, without the extension */
  page: string;
  title: string;
  /** Hash of the content a reader sees */
  version: string;
  at: string;
}

/** A learning path's step that someone checked off. */
export interface StepRecord {
  type: 'step';
  path: string;
  /** Page id, or the text of a step without a page */
  step: string;
  how: 'read' | 'attended';
  at: string;
  is_self_reported: true;
}

/** The day someone started a learning path. */
export interface StartRecord {
  type: 'start';
  path: string;
  on: string;
}

export interface FeedbackAnswer {
  id: string;
  value: number | string;
}

export interface FeedbackRecord {
  type: 'feedback';
  /** Session slug */
  session: string;
  /** Originally scheduled date, which stays the same if the session moves */
  date: string;
  answers: readonly FeedbackAnswer[];
  at: string;
}

export type LearningRecord = QuizRecord | ReceiptRecord | StepRecord | StartRecord | FeedbackRecord;
export type RecordType = LearningRecord['type'];
export type RecordOf<T extends RecordType> = Extract<LearningRecord, {type: T}>;

/** Identifies a record among one person's records, so duplicates can be dropped. */
export function recordKey(record: LearningRecord): string {
  return JSON.stringify([record.type, ...identifying(record)]);
}

export function identifying(record: LearningRecord): string[] {
  switch (record.type) {
    case 'quiz':
      return [record.quiz, record.attempt];
    case 'receipt':
      // A page may be signed again after a year without a change.
      return [record.page, record.version, record.at];
    case 'step':
      return [record.path, record.step];
    case 'start':
      return [record.path];
    case 'feedback':
      return [record.session, record.date];
  }
}
