import {parseJson} from '@deskbook/text/parseJson';
import {fieldsOf, isInstant, isObject, isOptional, type Shape, wrongField} from './checks';
import {FORMAT, isFormat, type LearningFile, SAVED_TRAINING, SENDER, VERSION} from './learningFile';
import {type LearningRecord, recordKey} from './learningRecord';
import type {Problem} from './problem';
import {ANSWERED_QUESTION, RECORD_SHAPES} from './recordShapes';
import {FEEDBACK_ANSWER, isLine} from './storedShapes';

/** In characters; ten times what ten years of one person's quizzes need. */
export const LARGEST_FILE = 2_000_000;
export const MOST_RECORDS = 2000;

export type ReadOutcome = {file: LearningFile; problem?: undefined} | {file?: undefined; problem: Problem};

/**
 * Reads a learning file. It is rejected as a whole if any part is invalid; unknown fields and duplicate records are
 * dropped.
 */
export function readLearningFile(text: string): ReadOutcome {
  if (text.length > LARGEST_FILE) return {problem: {code: 'too-large'}};
  const value = parseJson(text);
  if (isObject(value) && value.format === SAVED_TRAINING) return {problem: {code: 'saved-training'}};
  if (value === undefined && text.includes(FORMAT)) return {problem: {code: 'damaged'}};
  if (!isObject(value) || !isFormat(value.format)) return {problem: {code: 'not-learning-file'}};
  return checkLearningFile(value);
}

/** Validates a parsed learning file, such as one from a code in an e-mail. */
export function checkLearningFile(value: Record<string, unknown>): ReadOutcome {
  const problem = learningFileProblem(value);
  if (problem) return {problem};
  const file = value as unknown as LearningFile;
  const cleaned = new Map(file.records.map((record) => [recordKey(record), cleanRecord(record)]));
  const sender = fieldsOf(SENDER, file.sender);
  return {file: {...fieldsOf(FILE, file), sender, records: [...cleaned.values()]}};
}

/** Returns what keeps a parsed learning file from being read. */
export function learningFileProblem(value: Record<string, unknown>): Problem | null {
  const {version, records} = value;
  if (Number.isSafeInteger(version) && (version as number) > VERSION) return {code: 'newer'};
  const wrong = wrongField(FILE, value);
  if (wrong !== null) return {code: 'damaged-field', field: wrong};
  const all = records as unknown[];
  if (all.length > MOST_RECORDS) return {code: 'too-many-records', most: MOST_RECORDS};
  return all.map(recordProblem).find((found) => found !== null) ?? null;
}

const FILE: Shape<LearningFile> = {
  format: isFormat,
  version: (value) => value === VERSION,
  site: isLine,
  made_at: isInstant,
  sender: (value) => wrongField(SENDER, value) === null,
  role: isOptional(isLine),
  records: Array.isArray,
};

function recordProblem(record: unknown, place: number): Problem | null {
  const type = isObject(record) ? record.type : undefined;
  if (typeof type !== 'string' || !Object.hasOwn(RECORD_SHAPES, type))
    return {code: 'unknown-record', record: place + 1};
  const wrong = wrongField(shapeOf(record as LearningRecord), record) ?? wrongOrder(record as LearningRecord);
  return wrong === null ? null : {code: 'damaged-record', record: place + 1, field: wrong};
}

function wrongOrder(record: LearningRecord): string | null {
  return record.type === 'quiz' && record.finished < record.started ? 'finished' : null;
}

function cleanRecord(record: LearningRecord): LearningRecord {
  const cleaned = fieldsOf(shapeOf(record), record);
  if (cleaned.type === 'quiz')
    return {...cleaned, questions: cleaned.questions.map((question) => fieldsOf(ANSWERED_QUESTION, question))};
  if (cleaned.type === 'feedback')
    return {...cleaned, answers: cleaned.answers.map((answer) => fieldsOf(FEEDBACK_ANSWER, answer))};
  return cleaned;
}

function shapeOf(record: LearningRecord): Shape<LearningRecord> {
  return RECORD_SHAPES[record.type] as Shape<LearningRecord>;
}
