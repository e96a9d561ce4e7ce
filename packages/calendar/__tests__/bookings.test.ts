import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Booking, overlapsOf} from '../domain/bookings';

const bookings = fc.array(
  fc
    .record({
      resource: fc.constantFrom('a', 'b', 'c'),
      from: fc.integer({min: 0, max: 50}),
      length: fc.integer({min: 1, max: 20}),
    })
    .map(({resource, from, length}) => ({resource, from, to: from + length}) as Booking),
  {maxLength: 30},
);

describe('overlapsOf', () => {
  it('finds the same overlaps as comparing all pairs', () => {
    fc.assert(
      fc.property(bookings, (all) => {
        const expected = all.flatMap((one, index) =>
          all
            .slice(index + 1)
            .filter((other) => one.resource === other.resource && one.from < other.to && other.from < one.to),
        );
        expect(overlapsOf(all)).toHaveLength(expected.length);
      }),
    );
  });

  it('allows a booking to begin when another ends', () => {
    const booking = (from: number, to: number) => ({resource: 'a', from, to}) as Booking;
    expect(overlapsOf([booking(0, 10), booking(10, 20)])).toEqual([]);
  });
});
