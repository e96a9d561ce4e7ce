import fc from 'fast-check';
import type {LearningFile, Sender} from '../domain/learningFile';
import type {AnsweredQuestion, LearningRecord} from '../domain/learningRecord';
import {recordKey} from '../domain/learningRecord';

const instant = (from = '2026-01-01') =>
  fc.date({min: new Date(from), max: new Date('2039-12-31'), noInvalidDate: true}).map((date) => date.toISOString());
const day = instant().map((at) => at.slice(0, 10));
const line = fc
  .string({unit: 'grapheme', minLength: 1, maxLength: 40})
  .filter((text) => text.trim() !== '' && !/[\p{Cc}\p{Cs}]/u.test(text));
const letters = (alphabet: string, length: number) =>
  fc.string({unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length});
const slug = fc.string({unit: fc.constantFrom(...'abcdefghij-'), minLength: 3, maxLength: 20});
const share = fc.oneof(fc.constantFrom(0, 1, 0.5, 1 / 3), fc.double({min: 0, max: 1, noNaN: true})).map((x) => x + 0);

const response = fc.oneof(fc.constantFrom('0', '1[,]3', '0[.]1[,]1[.]0'), line, fc.constant(null));
const question: fc.Arbitrary<AnsweredQuestion> = fc.record({
  id: slug,
  hash: letters('ABCDEFabcdef0123456789+/', 8),
  fraction: share,
  points: fc.nat(5),
  response,
  carried: fc.boolean(),
});

const quiz: fc.Arbitrary<LearningRecord> = fc
  .record({
    type: fc.constant('quiz' as const),
    quiz: slug.map((name) => `training/quizzes/${name}`),
    attempt: fc.tuple(fc.nat(0xffffffff), fc.nat()).map(([seed, time]) => `whole-1-${seed}-${time}`),
    title: line,
    times: fc.tuple(instant(), instant()).map((both) => both.sort()),
    number: fc.integer({min: 1, max: 20}),
    score: fc.nat(100),
    points: share,
    out_of: fc.nat(30),
    passed: fc.boolean(),
    questions: fc.array(question, {maxLength: 12}),
  })
  .map(({times: [started = '', finished = ''], ...rest}) => ({...rest, started, finished}));

const record: fc.Arbitrary<LearningRecord> = fc.oneof(
  quiz,
  fc.record({type: fc.constant('receipt' as const), page: slug, title: line, version: slug, at: instant()}),
  fc.record({
    type: fc.constant('step' as const),
    path: slug,
    step: line,
    how: fc.constantFrom('read' as const, 'attended' as const),
    at: instant(),
    is_self_reported: fc.constant(true as const),
  }),
  fc.record({type: fc.constant('start' as const), path: slug, on: day}),
  fc.record({
    type: fc.constant('feedback' as const),
    session: slug,
    date: day,
    answers: fc.array(fc.record({id: slug, value: fc.oneof(fc.nat(5), fc.string({unit: 'grapheme'}))}), {maxLength: 3}),
    at: instant(),
  }),
);

const sender: fc.Arbitrary<Sender> = fc.record(
  {
    code: letters('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 8).map((code) => `${code.slice(0, 4)}-${code.slice(4)}`),
    name: line,
    email: fc.emailAddress(),
    staff_number: letters('0123456789', 5),
  },
  {requiredKeys: ['code']},
);

/** Learning files with one to four records. */
export const learningFile: fc.Arbitrary<LearningFile> = fc.record(
  {
    format: fc.constant('deskbook-learning' as const),
    version: fc.constant(1 as const),
    site: fc.webUrl(),
    made_at: instant(),
    sender,
    role: slug,
    records: fc.uniqueArray(record, {minLength: 1, maxLength: 4, selector: recordKey}),
  },
  {requiredKeys: ['format', 'version', 'site', 'made_at', 'sender', 'records']},
);
