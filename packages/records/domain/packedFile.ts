import {deflateSync, inflateSync, strFromU8, strToU8} from 'fflate';
import {FORMAT, type LearningFile, SENDER, VERSION} from './learningFile';
import type {LearningRecord} from './learningRecord';
import {checkLearningFile, LARGEST_FILE, type ReadOutcome} from './readLearningFile';
import {ANSWERED_QUESTION, RECORD_SHAPES} from './recordShapes';
import {FEEDBACK_ANSWER} from './storedShapes';

/*
 * Packs a learning file into few bytes: a checksum, then compressed values without field names. Values are in the order
 * of the shapes' fields.
 */

/** Strings most files contain, most frequent last. Changing it makes existing codes unreadable. */
const DICTIONARY = strToU8(
  '"https://staff..org/","receipt","policies/","step","paths/","read","start","feedback",-0T1:0.Z",[["quiz",' +
    '"training/quizzes/","retry-2-1","whole-1-18","20:0:00.000Z",0.5,1,true,[["0[,]1[,]2",0[.]1[,]1[.]0,null' +
    '",0.3333333333333333,1,"1",false],["",0,1,"0",false],["",1,1,"0",false],["',
);

const CHECKSUM_BYTES = 4;

export function packFile({site, made_at, sender, role, records}: LearningFile): Uint8Array {
  const values = [site, made_at, valuesOf(SENDER, sender), role, records.map(packRecord)];
  const body = deflateSync(strToU8(JSON.stringify(values)), {level: 9, dictionary: DICTIONARY});
  const packed = new Uint8Array(CHECKSUM_BYTES + body.length);
  new DataView(packed.buffer).setUint32(0, crc32(body));
  packed.set(body, CHECKSUM_BYTES);
  return packed;
}

export function unpackFile(packed: Uint8Array): ReadOutcome {
  const values = valuesIn(packed);
  if (!values) return {problem: {code: 'code-damaged'}};
  const [site, made_at, sender, role, records] = values;
  return checkLearningFile({
    format: FORMAT,
    version: VERSION,
    site,
    made_at,
    sender: withoutNulls(fieldsFrom(SENDER, sender)),
    ...(role !== null && {role}),
    records: listOf(records).map(unpackRecord),
  });
}

function valuesIn(packed: Uint8Array): unknown[] | null {
  if (packed.length <= CHECKSUM_BYTES) return null;
  const body = packed.subarray(CHECKSUM_BYTES);
  if (new DataView(packed.buffer, packed.byteOffset).getUint32(0) !== crc32(body)) return null;
  try {
    // Guards against zip bombs: the buffer only has room for the largest file.
    const out = new Uint8Array(LARGEST_FILE);
    return listOf(JSON.parse(strFromU8(inflateSync(body, {dictionary: DICTIONARY, out}))));
  } catch {
    return null;
  }
}

function packRecord(record: LearningRecord): unknown[] {
  if (record.type === 'quiz')
    return valuesOf(RECORD_SHAPES.quiz, {
      ...record,
      questions: record.questions.map((question) => valuesOf(ANSWERED_QUESTION, question)),
    });
  if (record.type === 'feedback')
    return valuesOf(RECORD_SHAPES.feedback, {
      ...record,
      answers: record.answers.map((answer) => valuesOf(FEEDBACK_ANSWER, answer)),
    });
  return valuesOf(RECORD_SHAPES[record.type], record);
}

function unpackRecord(values: unknown): unknown {
  const [type] = listOf(values);
  if (typeof type !== 'string' || !Object.hasOwn(RECORD_SHAPES, type)) return {type};
  const record = fieldsFrom(RECORD_SHAPES[type as LearningRecord['type']], values);
  const each = (shape: object, list: unknown) => listOf(list).map((item) => fieldsFrom(shape, item));
  if (type === 'quiz') return {...record, questions: each(ANSWERED_QUESTION, record.questions)};
  if (type === 'feedback') return {...record, answers: each(FEEDBACK_ANSWER, record.answers)};
  return record;
}

function valuesOf(shape: object, value: object): unknown[] {
  return Object.keys(shape).map((field) => (value as Record<string, unknown>)[field] ?? null);
}

function fieldsFrom(shape: object, values: unknown): Record<string, unknown> {
  const list = listOf(values);
  return Object.fromEntries(Object.keys(shape).map((field, place) => [field, list[place]]));
}

function withoutNulls(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Computes the checksum of zip files and PNG images. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
