import {describe, expect, it} from 'vitest';
import {type LearningFile, writeLearningFile} from '../domain/learningFile';
import {LARGEST_FILE, MOST_RECORDS, readLearningFile} from '../domain/readLearningFile';
import {sampleFile, sampleQuiz} from './sampleFile';

const read = (file: unknown) => readLearningFile(JSON.stringify(file));
const problemOf = (file: unknown) => read(file).problem;

describe('a learning file', () => {
  it('is read as it was written', () => {
    expect(readLearningFile(writeLearningFile(sampleFile()))).toEqual({file: sampleFile()});
  });

  it('is read with a byte order mark, which some editors add', () => {
    expect(readLearningFile(`\ufeff${writeLearningFile(sampleFile())}`).file).toEqual(sampleFile());
  });

  it('has only fields that are known', () => {
    const {file} = read({
      ...sampleFile({records: [{...sampleQuiz(), iq: 140} as never]}),
      admin: true,
      sender: {code: 'K7QM-4R2D', password: 'x'},
    });
    expect(file).toEqual({...sampleFile({records: [sampleQuiz()]}), sender: {code: 'K7QM-4R2D'}});
  });

  it('has each record once', () => {
    const twice = sampleFile({records: [sampleQuiz(), sampleQuiz(), sampleQuiz({attempt: 'whole-2-1-1'})]});
    expect(read(twice).file?.records).toEqual([sampleQuiz(), sampleQuiz({attempt: 'whole-2-1-1'})]);
  });

  it.each(['', '{', '[]', 'null', '{"format":"other"}', 'Robin Reyes'])('is not %j', (text) => {
    expect(readLearningFile(text).problem).toEqual({code: 'not-learning-file'});
  });

  it('says that a part of it is missing', () => {
    const text = JSON.stringify(sampleFile({records: [sampleQuiz()]}));
    expect(readLearningFile(text.slice(0, -20)).problem).toEqual({code: 'damaged'});
  });

  it('is not what someone saved to go on at another computer', () => {
    expect(readLearningFile('{"format":"deskbook-training"}').problem).toEqual({code: 'saved-training'});
  });

  it('says what is wrong with it', () => {
    const damaged = (file: Partial<Record<keyof LearningFile, unknown>>) => problemOf({...sampleFile(), ...file});
    expect(damaged({version: 2})).toEqual({code: 'newer'});
    expect(damaged({version: '1'})).toEqual({code: 'damaged-field', field: 'version'});
    expect(damaged({sender: {code: 'me'}})).toEqual({code: 'damaged-field', field: 'sender'});
    expect(damaged({made_at: 'today'})).toEqual({code: 'damaged-field', field: 'made_at'});
    expect(damaged({site: 'a\nb'})).toEqual({code: 'damaged-field', field: 'site'});
    expect(damaged({records: {}})).toEqual({code: 'damaged-field', field: 'records'});
    expect(damaged({records: [sampleQuiz(), {...sampleQuiz(), score: 101}]})).toEqual({
      code: 'damaged-record',
      record: 2,
      field: 'score',
    });
    expect(damaged({records: [sampleQuiz({finished: '2027-03-03T15:29:59.999Z'})]})).toEqual({
      code: 'damaged-record',
      record: 1,
      field: 'finished',
    });
    expect(damaged({records: [{type: 'toString'}]})).toEqual({code: 'unknown-record', record: 1});
    expect(damaged({records: [{...sampleQuiz(), questions: [{id: 'paper'}]}]})).toEqual({
      code: 'damaged-record',
      record: 1,
      field: 'questions',
    });
  });

  it('is no larger than a person’s training can be', () => {
    expect(readLearningFile(' '.repeat(LARGEST_FILE + 1)).problem).toEqual({code: 'too-large'});
    const many = Array.from({length: MOST_RECORDS + 1}, () => ({type: 'start', path: 'p', on: '2027-03-01'}));
    expect(problemOf({...sampleFile(), records: many})).toEqual({code: 'too-many-records', most: 2000});
    expect(problemOf({...sampleFile(), records: [sampleQuiz({title: 'x'.repeat(301)})]})).toBeDefined();
  });

  it('changes nothing of what is made of it', () => {
    const text = JSON.stringify(sampleFile()).replace('"role"', '"__proto__":{"polluted":true},"role"');
    const {file} = readLearningFile(text);
    expect((file as unknown as {polluted?: true}).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(file)).toBe(Object.prototype);
  });
});
