import {matchText} from '@deskbook/records/domain/grading/acceptedText';
import {matchBlank} from '@deskbook/records/domain/grading/grade';
import {describe, expect, it} from 'vitest';
import {typosIn} from '../domain/answer';

const TEXT = {type: 'short-text' as const, accepted: ['second factor', 'code'], typos: ['second', 'factor']};

describe('a typed text', () => {
  it('is taken for the accepted one that it is, whatever its case and punctuation', () => {
    expect(matchText('Code.', TEXT)).toEqual({kind: 'exact', text: 'code'});
    expect(matchText('SECOND-FACTOR', TEXT)).toEqual({kind: 'exact', text: 'second factor'});
  });

  it('is taken for one with a typo where that is accepted', () => {
    expect(matchText('second facter', TEXT)).toEqual({kind: 'typo', text: 'second factor'});
    expect(matchText('second facter', {accepted: TEXT.accepted})).toBeNull();
    expect(matchText('coda', TEXT)).toBeNull();
    expect(matchText(' ', TEXT)).toBeNull();
  });
});

describe('a blank', () => {
  const key = {type: 'blanks' as const, accepted: [['charge'], ['change']], typos: ['charge', 'change']};

  it('does not take what belongs in another blank for a typo', () => {
    expect(matchBlank(key, 0, 'chorge')).toEqual({kind: 'typo', text: 'charge'});
    expect(matchBlank(key, 0, 'change')).toBeNull();
    expect(matchBlank(key, 1, 'change')).toEqual({kind: 'exact', text: 'change'});
  });
});

describe('the typos in an answer', () => {
  it('are named by the right spelling', () => {
    expect(typosIn({type: 'short-text', value: 'secnd factor'}, TEXT)).toEqual(['second factor']);
    expect(typosIn({type: 'short-text', value: 'second factor'}, TEXT)).toEqual([]);
    const blanks = {type: 'blanks' as const, accepted: [['thermal'], ['heat']], typos: ['thermal']};
    expect(typosIn({type: 'blanks', value: ['thermol', 'heet']}, blanks)).toEqual(['thermal']);
    expect(typosIn({type: 'number', value: '3'}, {type: 'number', value: 3, tolerance: 0})).toEqual([]);
  });
});
