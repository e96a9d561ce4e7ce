// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {foundKey, keepFound, takeFound} from '../client/foundStore';

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

describe('what a result hands to its page', () => {
  it('is read once, by that page only', () => {
    keepFound('/docs/paper/#steps', ['receipt', 'paper']);
    expect(takeFound('/docs/other/')).toBeNull();
    expect(takeFound('/docs/paper/')).toEqual({words: ['receipt', 'paper'], hash: '#steps'});
    expect(takeFound('/docs/paper/')).toBeNull();
    expect(localStorage).toHaveLength(0);
  });

  it('is under a key by which the page loads the search', () => {
    keepFound('/docs/paper/#steps', ['paper']);
    expect(localStorage.key(0)).toContain(foundKey('/docs/paper/'));
  });

  it('can be for several tabs, and is removed if its page never came', () => {
    keepFound('/docs/a/', ['a']);
    keepFound('/docs/b/', ['b']);
    expect(takeFound('/docs/a/')?.words).toEqual(['a']);
    vi.advanceTimersByTime(61_000);
    expect(takeFound('/docs/b/')).toBeNull();
    keepFound('/docs/b/', ['b']);
    vi.advanceTimersByTime(61_000);
    keepFound('/docs/c/', ['c']);
    expect(localStorage).toHaveLength(1);
  });

  it('is nothing without words', () => {
    keepFound('/docs/paper/', []);
    expect(localStorage).toHaveLength(0);
  });

  it.each(['no JSON', '{}', '{"words": [1], "hash": "", "at": 1}', '{"words": "a", "hash": "", "at": 1}', 'null'])(
    'is ignored if something else is stored: %s',
    (text) => {
      keepFound('/docs/paper/', ['paper']);
      localStorage.setItem(localStorage.key(0) as string, text);
      expect(takeFound('/docs/paper/')).toBeNull();
    },
  );
});
