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
    expect(readLearningFile(text).problem).toBe('This is not a learning file.');
  });

  it('says that a part of it is missing', () => {
    const text = JSON.stringify(sampleFile({records: [sampleQuiz()]}));
    expect(readLearningFile(text.slice(0, -20)).problem).toBe('The file is damaged or incomplete.');
  });

  it('is not what someone saved to go on at another computer', () => {
    expect(readLearningFile('{"format":"deskbook-training"}').problem).toMatch(/takes a training to another computer/);
  });

  it('says what is wrong with it', () => {
    const damaged = (file: Partial<Record<keyof LearningFile, unknown>>) => problemOf({...sampleFile(), ...file});
    expect(damaged({version: 2})).toBe('The file was made by a newer version of Deskbook.');
    expect(damaged({version: '1'})).toBe('The file is damaged: its "version" can’t be read.');
    expect(damaged({sender: {code: 'me'}})).toBe('The file is damaged: its "sender" can’t be read.');
    expect(damaged({made_at: 'today'})).toBe('The file is damaged: its "made_at" can’t be read.');
    expect(damaged({site: 'a\nb'})).toBe('The file is damaged: its "site" can’t be read.');
    expect(damaged({records: {}})).toBe('The file is damaged: its "records" can’t be read.');
    expect(damaged({records: [sampleQuiz(), {...sampleQuiz(), score: 101}]})).toBe(
      'Record 2 is damaged: its "score" can’t be read.',
    );
    expect(damaged({records: [sampleQuiz({finished: '2027-03-03T15:29:59.999Z'})]})).toBe(
      'Record 1 is damaged: its "finished" can’t be read.',
    );
    expect(damaged({records: [{type: 'toString'}]})).toBe(
      'Record 1 is of a kind that this version of Deskbook doesn’t know.',
    );
    expect(damaged({records: [{...sampleQuiz(), questions: [{id: 'paper'}]}]})).toBe(
      'Record 1 is damaged: its "questions" can’t be read.',
    );
  });

  it('is no larger than a person’s training can be', () => {
    expect(readLearningFile(' '.repeat(LARGEST_FILE + 1)).problem).toBe('The file is too large to be a learning file.');
    const many = Array.from({length: MOST_RECORDS + 1}, () => ({type: 'start', path: 'p', on: '2027-03-01'}));
    expect(problemOf({...sampleFile(), records: many})).toBe('The file has more than 2000 records.');
    expect(problemOf({...sampleFile(), records: [sampleQuiz({title: 'x'.repeat(301)})]})).toBeDefined();
  });

  it('changes nothing of what is made of it', () => {
    const text = JSON.stringify(sampleFile()).replace('"role"', '"__proto__":{"polluted":true},"role"');
    const {file} = readLearningFile(text);
    expect((file as unknown as {polluted?: true}).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(file)).toBe(Object.prototype);
  });
});
