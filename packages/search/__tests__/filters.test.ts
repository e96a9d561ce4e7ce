import {describe, expect, it} from 'vitest';
import {countChosen, isChosen, isChosenFrom, narrowsDown, toggleFilter} from '../domain/filters';

describe('filters', () => {
  it('are toggled one by one', () => {
    const one = toggleFilter({}, 'kind', 'quiz');
    const two = toggleFilter(one, 'kind', 'manual');
    expect(two).toEqual({kind: ['quiz', 'manual']});
    expect(toggleFilter(two, 'kind', 'quiz')).toEqual({kind: ['manual']});
    expect(isChosen(two, 'kind', 'manual')).toBe(true);
    expect(isChosen(two, 'branch', 'manual')).toBe(false);
  });

  it('leave no facet without choices', () => {
    expect(toggleFilter({kind: ['quiz'], branch: ['downtown']}, 'kind', 'quiz')).toEqual({branch: ['downtown']});
  });

  it('know which facets have choices', () => {
    expect(isChosenFrom({kind: ['quiz'], branch: []}, 'kind')).toBe(true);
    expect(isChosenFrom({kind: ['quiz'], branch: []}, 'branch')).toBe(false);
    expect(isChosenFrom({}, 'audience')).toBe(false);
  });

  it('are not offered if every page has all the values', () => {
    const counts = (...each: number[]) => each.map((count, index) => ({value: `role-${index}`, count}));
    expect(narrowsDown(counts(5, 5), 5)).toBe(false);
    expect(narrowsDown(counts(5, 4), 5)).toBe(true);
    expect(narrowsDown(counts(4), 5)).toBe(false);
  });

  it('are counted across all facets', () => {
    expect(countChosen({})).toBe(0);
    expect(countChosen({kind: ['quiz', 'manual'], system: ['listen']})).toBe(3);
  });
});
