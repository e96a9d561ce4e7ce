import {describe, expect, it} from 'vitest';
import {countChosen, isChosen, toggleFilter} from '../domain/filters';

describe('filters', () => {
  it('are chosen and taken back one by one', () => {
    const one = toggleFilter({}, 'kind', 'quiz');
    const two = toggleFilter(one, 'kind', 'manual');
    expect(two).toEqual({kind: ['quiz', 'manual']});
    expect(toggleFilter(two, 'kind', 'quiz')).toEqual({kind: ['manual']});
    expect(isChosen(two, 'kind', 'manual')).toBe(true);
    expect(isChosen(two, 'branch', 'manual')).toBe(false);
  });

  it('leave no facet behind that chooses nothing', () => {
    expect(toggleFilter({kind: ['quiz'], branch: ['downtown']}, 'kind', 'quiz')).toEqual({branch: ['downtown']});
  });

  it('are counted over all facets', () => {
    expect(countChosen({})).toBe(0);
    expect(countChosen({kind: ['quiz', 'manual'], system: ['listen']})).toBe(3);
  });
});
