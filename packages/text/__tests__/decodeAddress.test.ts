import {expect, test} from 'vitest';
import {decodeAddress} from '../decodeAddress';

test('decodes an address', () => {
  expect(decodeAddress('two%20words%23.md')).toBe('two words#.md');
});

test.each(['%', '%E4.png', '100%', '%zz'])("keeps %j, which can't be decoded", (text) => {
  expect(decodeAddress(text)).toBe(text);
});
