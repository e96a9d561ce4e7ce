import {describe, expect, it} from 'vitest';
import {firstOpen, neighbour, nextOpen, type Step} from '../domain/steps';

/** Lowercase letters are done, uppercase ones aren't. */
const steps = (letters: string): Step[] => [...letters].map((id) => ({id, isDone: id === id.toLowerCase()}));

describe('where a reader begins', () => {
  it('is the first question that is not done, else the first', () => {
    expect(firstOpen(steps('abCD'))).toBe('C');
    expect(firstOpen(steps('abc'))).toBe('a');
    expect(firstOpen([])).toBeNull();
  });
});

describe('where a reader goes on', () => {
  it('is the next question that is not done, from the start again at the end', () => {
    expect(nextOpen(steps('AbC'), 'A')).toBe('C');
    expect(nextOpen(steps('AbC'), 'C')).toBe('A');
  });

  it('is nowhere where all else is done', () => {
    expect(nextOpen(steps('aBc'), 'B')).toBeNull();
    expect(nextOpen(steps('abc'), 'b')).toBeNull();
  });

  it('is the first open one after a question that is no longer asked', () => {
    expect(nextOpen(steps('aB'), 'x')).toBe('B');
  });
});

describe('the neighbours of a question', () => {
  it('are those before and after it', () => {
    expect([neighbour(steps('abc'), 'b', -1), neighbour(steps('abc'), 'b', 1)]).toEqual(['a', 'c']);
    expect([neighbour(steps('ab'), 'a', -1), neighbour(steps('ab'), 'b', 1), neighbour(steps('ab'), 'x', 1)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
