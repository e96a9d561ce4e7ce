import {describe, expect, it} from 'vitest';
import {PAGES_AT_ONCE, readAddress, writeAddress} from '../domain/searchAddress';

const NOTHING = {query: '', filters: {}, limit: PAGES_AT_ONCE};

describe('the address of a search', () => {
  it('is empty without a question', () => {
    expect(writeAddress(NOTHING)).toBe('');
    expect(readAddress('')).toEqual(NOTHING);
  });

  it('has the query and every value of every facet', () => {
    const question = {...NOTHING, query: 'printer', filters: {kind: ['procedure', 'manual'], branch: ['downtown']}};
    expect(writeAddress(question)).toBe('?q=printer&kind=procedure&kind=manual&branch=downtown');
    expect(readAddress('?q=printer&kind=procedure&kind=manual&branch=downtown')).toEqual(question);
  });

  it.each(['receipt printer', 'a&b=c?d#e', '100 %', 'Größe + Maß', '図書館'])('keeps the words %j', (query) => {
    expect(readAddress(writeAddress({...NOTHING, query}))).toEqual({...NOTHING, query});
  });

  it('keeps how many results are shown, in whole steps', () => {
    expect(readAddress(writeAddress({...NOTHING, query: 'a', limit: 60}))).toEqual({...NOTHING, query: 'a', limit: 60});
    expect(readAddress('?show=33').limit).toBe(40);
  });

  it.each(['?show=x', '?show=-5', '?show=0', '?show=', '?other=1', '?kind=', '?found=a'])('ignores %s', (search) => {
    expect(readAddress(search)).toEqual(NOTHING);
  });

  it('limits values that someone else has written', () => {
    expect(readAddress('?show=99999999').limit).toBe(200);
    expect(readAddress(`?q=${'a'.repeat(5000)}`).query).toHaveLength(200);
    expect(readAddress('?kind=quiz&kind=quiz').filters).toEqual({kind: ['quiz']});
  });
});
