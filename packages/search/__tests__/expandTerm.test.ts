import {describe, expect, it, test} from 'vitest';
import {buildIndex} from '../domain/buildIndex';
import {expandTerm, type TypedWord} from '../domain/expandTerm';
import {isSpanish} from '../domain/functionWords';
import {stemOf} from '../domain/stem';
import {recordOf} from './recordOf';

const TEXT = 'fix stick leave receipt project 01206 2091 location with printer nine';
const {vocabulary} = buildIndex([recordOf('/a/', {text: TEXT}), recordOf('/b/', {text: 'other words'})], []);

function termsFor(word: string, typed?: TypedWord): string[] {
  return [...expandTerm(vocabulary, word, typed).weights.keys()];
}

describe('expandTerm', () => {
  it.each([
    ['1206', '01206'],
    ['x2091', '2091'],
    ['02091', '2091'],
  ])('finds %s as %s', (word, number) => {
    expect(termsFor(word)).toEqual([number]);
    expect(expandTerm(vocabulary, word)).toMatchObject({certainty: 1, correction: null});
  });

  it('does not correct numbers', () => {
    expect(termsFor('1207')).toEqual([]);
  });

  it('corrects a word, but replaces no letter in a short one', () => {
    expect(expandTerm(vocabulary, 'reciept').correction).toBe('receipt');
    expect(termsFor('fax')).toEqual([]);
    expect(termsFor('nino', {hasOthers: false})).toEqual([]);
    expect(termsFor('vacation')).toEqual([]);
  });

  it('leaves words alone if told to', () => {
    expect(termsFor('reciept', {isKept: true})).toEqual([]);
  });

  it('recognizes a misspelled function word', () => {
    expect(expandTerm(vocabulary, 'wiht').correction).toBe('with');
  });

  it('takes a misspelled word for the most similar of those with its stem', () => {
    const {vocabulary: rooms} = buildIndex([recordOf('/a/', {text: 'projector projects project'})], []);
    expect([...expandTerm(rooms, 'projecter').weights.keys()]).toEqual(['projector']);
    expect(expandTerm(rooms, 'project').weights.size).toBe(3);
  });

  it('is less certain about a word that shares only a stem, and about a corrected short word', () => {
    expect(expandTerm(vocabulary, 'projector').certainty).toBeLessThan(0.5);
    expect(expandTerm(vocabulary, 'sick').certainty).toBeLessThan(expandTerm(vocabulary, 'reciept').certainty);
  });
});

describe('Spanish', () => {
  it.each(['el wifi no sirve', 'contrase\u00f1a olvidada', 'se fue la luz'])('is detected: %s', (query) => {
    expect(isSpanish(query, query.split(' '))).toBe(true);
  });

  it('is not detected in English', () => {
    expect(isSpanish('no paper in the printer', 'no paper in the printer'.split(' '))).toBe(false);
  });

  it.each([
    ['atascado', 'atascada'],
    ['perdidos', 'perdida'],
    ['computadoras', 'computadora'],
  ])('has the same stem for %s and %s', (a, b) => {
    expect(stemOf(a)).toBe(stemOf(b));
  });
});

test.each([
  ['organization', 'organize'],
  ['quickly', 'quick'],
  ['shipping', 'shipped'],
  ['printers', 'printed'],
])('%s and %s have the same stem', (a, b) => {
  expect(stemOf(a)).toBe(stemOf(b));
});

test('a copier does not match the copies it makes', () => {
  expect(stemOf('copiers')).toBe(stemOf('copier'));
  expect(stemOf('copier')).not.toBe(stemOf('copies'));
});
