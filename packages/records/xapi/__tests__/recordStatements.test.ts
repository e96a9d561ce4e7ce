import {describe, expect, it} from 'vitest';
import {sampleFile, sampleQuiz} from '../../__tests__/sampleFile';
import type {Sender} from '../../domain/learningFile';
import type {LearningRecord} from '../../domain/learningRecord';
import {recordStatements, type StatementTexts} from '../recordStatements';
import {mistakesIn} from './mistakesIn';

const WORDS: StatementTexts = {
  titles: new Map([['paths/circulation', 'Circulation']]),
  questions: new Map([['r0ckAbC1', {name: 'What is out?', type: 'choice', options: ['The paper', 'The ink']}]]),
  language: 'en',
};
const {site, records} = sampleFile();
const statementsOf = (some: readonly LearningRecord[], sender: Sender = {code: 'K7QM-4R2D'}) =>
  recordStatements({site, sender, records: some}, WORDS);
const verbs = (some: readonly LearningRecord[]) => statementsOf(some).map(({verb}) => verb.display.en);

describe('what a record store is told', () => {
  it('is valid for each kind of record', () => {
    const statements = statementsOf(records);
    expect(statements.map((statement) => mistakesIn(statement))).toEqual(statements.map(() => []));
    expect(statements.map(({verb}) => verb.display.en)).toEqual([
      ...['attempted', 'answered', 'answered', 'failed'],
      'completed',
      'attended',
      'registered',
      ...['answered', 'answered'],
    ]);
  });

  it('says how a quiz went, and what was answered', () => {
    const [attempted, answered, unknown, failed] = statementsOf([sampleQuiz()]);
    expect(attempted?.timestamp).toBe('2027-03-03T15:30:00.000Z');
    expect(answered).toMatchObject({
      object: {
        id: 'https://staff.example.org/docs/quizzes/receipt-printers/#paper',
        definition: {
          name: {en: 'What is out?'},
          interactionType: 'choice',
          choices: [
            {id: '0', description: {en: 'The paper'}},
            {id: '1', description: {en: 'The ink'}},
          ],
        },
      },
      result: {response: '0', success: true},
    });
    expect(unknown?.object.definition?.interactionType).toBeUndefined();
    expect(failed?.result).toMatchObject({score: {scaled: 0.75}, success: false, duration: 'PT11M12.35S'});
    expect(verbs([sampleQuiz({passed: true})])).toContain('passed');
  });

  it('says the job where its person does', () => {
    const [statement] = recordStatements({site, sender: {code: 'K7QM-4R2D'}, role: 'circulation', records}, WORDS);
    expect(statement?.context?.extensions).toEqual({'https://staff.example.org/#role': 'circulation'});
    expect(mistakesIn(statement)).toEqual([]);
  });

  it('leaves out answers that were only taken over', () => {
    const questions = sampleQuiz().questions.map((question) => ({...question, carried: true}));
    expect(verbs([sampleQuiz({questions})])).toEqual(['attempted', 'failed']);
  });

  it.each([
    [{code: 'K7QM-4R2D'}, {account: {homePage: site, name: 'K7QM-4R2D'}}],
    [
      {code: 'K7QM-4R2D', name: 'Robin'},
      {name: 'Robin', account: {homePage: site, name: 'K7QM-4R2D'}},
    ],
    [{code: 'K7QM-4R2D', staff_number: '20417'}, {account: {homePage: site, name: '20417'}}],
    [{code: 'K7QM-4R2D', email: 'robin@example.org', staff_number: '20417'}, {mbox: 'mailto:robin@example.org'}],
    [{code: 'K7QM-4R2D', email: 'no address'}, {account: {homePage: site, name: 'K7QM-4R2D'}}],
  ])('calls a sender %j as they are asked', (sender, actor) => {
    const statements = statementsOf(records, sender);
    expect(statements.flatMap((statement) => mistakesIn(statement))).toEqual([]);
    expect(statements[0]?.actor).toEqual({objectType: 'Agent', ...actor});
  });

  it('has the same ids for the same record, and others for other records and people', () => {
    const ids = (some: readonly LearningRecord[], code = 'K7QM-4R2D') => statementsOf(some, {code}).map(({id}) => id);
    expect(ids(records)).toEqual(ids(records));
    const all = [...ids(records), ...ids(records, 'AAAA-AAAA'), ...ids([sampleQuiz({attempt: 'whole-2-1-1'})])];
    expect(new Set(all).size).toBe(all.length);
  });

  it('tells changed answers to a session again', () => {
    const [given] = records.filter(({type}) => type === 'feedback');
    const changed = {...given, at: '2027-03-04T09:00:00.000Z'} as LearningRecord;
    const [before, after] = [given as LearningRecord, changed].map((record) => statementsOf([record])[0]?.id);
    expect(after).not.toBe(before);
  });
});
