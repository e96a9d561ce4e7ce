import {ASKED} from '@deskbook/content/asked';
import {sampleQuiz} from '@deskbook/records/__tests__/sampleFile';
import {writeLearningFile} from '@deskbook/records/domain/learningFile';
import {readLearningFile} from '@deskbook/records/domain/readLearningFile';
import {describe, expect, it} from 'vitest';
import {fileName, outgoingFile} from '../domain/outgoing';

const OUTGOING = {
  site: 'https://staff.example.org/',
  now: '2027-03-03T16:00:00.000Z',
  code: 'K7QM-4R2D',
  about: {name: ' Robin\tReyes ', email: 'robin@example.org', staff_number: '  '},
  askedFor: ASKED,
  records: [sampleQuiz()],
};

describe('what is sent', () => {
  it('names its sender as they have filled it in, and can be read', () => {
    const file = outgoingFile(OUTGOING);
    expect(file.sender).toEqual({code: 'K7QM-4R2D', name: 'Robin Reyes', email: 'robin@example.org'});
    expect(readLearningFile(writeLearningFile(file))).toEqual({file});
  });

  it.each([
    [[], {code: 'K7QM-4R2D'}],
    [['email'], {code: 'K7QM-4R2D', email: 'robin@example.org'}],
  ] as const)('has nothing that the district doesn’t ask for: it asks for %j', (askedFor, sender) => {
    const file = outgoingFile({...OUTGOING, askedFor});
    expect(file.sender).toEqual(sender);
    expect(writeLearningFile(file)).not.toContain('Robin');
  });

  it('is a file that can be told apart from those of others', () => {
    expect(fileName(outgoingFile(OUTGOING))).toBe('results-K7QM-4R2D-2027-03-03.json');
  });
});
