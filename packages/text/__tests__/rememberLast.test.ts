import {expect, test, vi} from 'vitest';
import {rememberLast} from '../remember';

const join = vi.fn((...words: [string, string, string]) => ({text: words.join(' ')}));

test('recomputes a result only if an argument has changed', () => {
  const remembered = rememberLast(join);
  const first = remembered('a.md', 'text', 'kind');
  expect(remembered('a.md', 'text', 'kind')).toBe(first);
  expect(remembered('b.md', 'text', 'kind')).toEqual({text: 'b.md text kind'});
  expect(remembered('a.md', 'text', 'other')).toEqual({text: 'a.md text other'});
  expect(remembered('a.md', 'text', 'kind')).toEqual(first);
  expect(join).toHaveBeenCalledTimes(4);
});
