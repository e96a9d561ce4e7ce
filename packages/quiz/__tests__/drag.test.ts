import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Drag, dragTo, moved, placeAt, roomAt} from '../domain/drag';

/** Rows of these heights, 10 apart. */
function rowsOf(...heights: number[]): Drag['rows'] {
  let top = 100;
  return heights.map((height) => {
    const row = {top, bottom: top + height};
    top += height + 10;
    return row;
  });
}

const take = (rows: Drag['rows'], from: number): Drag => ({from, to: from, by: 0, start: 500, rows});

describe('an item that is dragged', () => {
  const rows = rowsOf(40, 40, 80, 40);

  it.each([
    [0, 29, 0],
    [0, 31, 1],
    [0, 101, 2],
    [0, 999, 3],
    [3, -71, 2],
    [3, -999, 0],
    [1, -31, 0],
    [2, 0, 2],
  ])('from place %i by %i px would be dropped in place %i', (from, by, to) => {
    expect(dragTo(take(rows, from), 500 + by).to).toBe(to);
  });

  it('stays within its list', () => {
    expect(dragTo(take(rows, 0), 9999).by).toBe(190);
    expect(dragTo(take(rows, 3), -9999).by).toBe(-190);
  });

  it('makes those it passes give way, exactly to where they are once it is dropped', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({min: 20, max: 90}), {minLength: 2, maxLength: 6}),
        fc.nat(5),
        fc.nat(5),
        (heights, one, other) => {
          const [from, to] = [one % heights.length, other % heights.length];
          const drag = {...take(rowsOf(...heights), from), to};
          const after = rowsOf(...moved(heights, from, to));
          const places = moved([...heights.keys()], from, to);
          for (const [place, before] of places.entries()) {
            expect((drag.rows[before]?.top ?? 0) + roomAt(drag, before)).toBe(after[place]?.top);
            expect(placeAt(drag, before)).toBe(place);
          }
        },
      ),
    );
  });
});
