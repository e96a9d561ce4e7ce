import fc from 'fast-check';
import {expect, it} from 'vitest';
import {escapeRegExp} from '../strings';

it('an escaped text matches itself and nothing else, with the u flag too', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('', 'u'), (text, flags) => {
      const pattern = new RegExp(`^${escapeRegExp(text)}$`, flags);
      expect(pattern.test(text)).toBe(true);
      expect(pattern.test(`${text}.`)).toBe(false);
    }),
  );
});
