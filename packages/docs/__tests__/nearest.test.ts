import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {nearest} from '../domain/nearest';

describe('nearest', () => {
  it('shows a short list completely', () => {
    expect(nearest(5, 2, 10)).toEqual({start: 0, end: 5});
    expect(nearest(0, -1, 10)).toEqual({start: 0, end: 0});
  });

  it('keeps the current entry in the middle of a long list', () => {
    expect(nearest(700, 350, 10)).toEqual({start: 345, end: 355});
  });

  it('stays within the list', () => {
    expect(nearest(700, 1, 10)).toEqual({start: 0, end: 10});
    expect(nearest(700, 699, 10)).toEqual({start: 690, end: 700});
  });

  it('begins at the start if there is no current entry', () => {
    expect(nearest(700, -1, 10)).toEqual({start: 0, end: 10});
  });

  it('always includes the current entry, and never more than allowed', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), fc.integer({min: 1, max: 50}), (length, at, shown) => {
        const active = at % Math.max(length, 1);
        const {start, end} = nearest(length, active, shown);
        expect(end - start).toBe(Math.min(shown, length));
        if (length > 0) expect(start <= active && active < end).toBe(true);
      }),
    );
  });
});
