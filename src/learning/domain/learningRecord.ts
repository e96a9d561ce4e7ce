/*
 * What was learned, as it leaves a browser: the lines of a learning file. Field names are a contract, since files are
 * kept and read by later versions.
 */

/** One question of a finished attempt. */
export interface AnsweredQuestion {
  id: string;
  /** That of the question as it was asked. */
  hash: string;
  /** How much of the answer was right, from 0 to 1. */
  fraction: number;
  /** What a full answer is worth. */
  points: number;
  /** As SCORM and xAPI write answers; null where nothing was answered or nothing is known. */
  response: string | null;
  /** Answered in an attempt before this one, and only counted in again. */
  carried: boolean;
}

export interface QuizRecord {
  type: 'quiz';
  /** The path of its page in the docs folder, without an ending. */
  quiz: string;
  attempt: string;
  title: string;
  /** Instants; the second is never before the first. */
  started: string;
  finished: string;
  /** Counts the attempts of a quiz from 1 on. */
  number: number;
  /** In percent. */
  score: number;
  /** Of all answers together, out of the points that there were. */
  points: number;
  out_of: number;
  passed: boolean;
  questions: readonly AnsweredQuestion[];
}

/** Somebody said that they have read this version of a page. */
export interface ReceiptRecord {
  type: 'receipt';
  /** The path of its page in the docs folder, without an ending. */
  page: string;
  title: string;
  /** A hash of what a reader sees. */
  version: string;
  at: string;
}

/** A step of a learning path that somebody ticked. */
export interface StepRecord {
  type: 'step';
  path: string;
  /** The id of a page, or the text of a step without one. */
  step: string;
  how: 'read' | 'attended';
  at: string;
  is_self_reported: true;
}

/** When somebody began a learning path. */
export interface StartRecord {
  type: 'start';
  path: string;
  /** A date. */
  on: string;
}

export interface FeedbackAnswer {
  id: string;
  value: number | string;
}

export interface FeedbackRecord {
  type: 'feedback';
  /** The slug of a session. */
  session: string;
  /** The date that was planned first, which stays the same when a session moves. */
  date: string;
  answers: readonly FeedbackAnswer[];
  at: string;
}

export type LearningRecord = QuizRecord | ReceiptRecord | StepRecord | StartRecord | FeedbackRecord;
export type RecordType = LearningRecord['type'];
export type RecordOf<T extends RecordType> = Extract<LearningRecord, {type: T}>;

/** Tells records of one person apart: the same one sent twice has the same key. */
export function recordKey(record: LearningRecord): string {
  return JSON.stringify([record.type, ...identifying(record)]);
}

/** What tells it apart from the other records of its type. */
export function identifying(record: LearningRecord): string[] {
  switch (record.type) {
    case 'quiz':
      return [record.quiz, record.attempt];
    case 'receipt':
      return [record.page, record.version];
    case 'step':
      return [record.path, record.step];
    case 'start':
      return [record.path];
    case 'feedback':
      return [record.session, record.date];
  }
}
