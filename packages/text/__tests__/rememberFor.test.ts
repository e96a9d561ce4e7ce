import {expect, test, vi} from 'vitest';
import {rememberFor} from '../remember';

test('computes a result once for each object', () => {
  const count = vi.fn((words: readonly string[]) => words.length);
  const remembered = rememberFor(count);
  const [words, same] = [['a'], ['a']];
  expect([words, words, same].map(remembered)).toEqual([1, 1, 1]);
  expect(count).toHaveBeenCalledTimes(2);
});
