import {expect, test} from 'vitest';
import {decodeAddress} from '../decodeAddress';

test('an address is decoded', () => {
  expect(decodeAddress('two%20words%23.md')).toBe('two words#.md');
});

test.each(['%', '%E4.png', '100%', '%zz'])('%j cannot be decoded and stays as it is', (text) => {
  expect(decodeAddress(text)).toBe(text);
});
