import type {Part} from '@deskbook/drawings/readParts';
import type {Box} from '@deskbook/drawings/shapeBox';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {spotsOf, viewOf} from '../types/hotspot/spots';

const partOf = (box: Box, index: number): Part => {
  const middle = {x: box.x, y: box.y};
  return {id: `part-${index}`, number: String(index), name: 'Part', box, target: middle, disc: middle};
};
const boxesOf = (...boxes: Box[]) => spotsOf(boxes.map(partOf)).map(({box}) => box);
const isOver = (one: Box, other: Box) =>
  one.x < other.x + other.width - 0.11 &&
  other.x < one.x + one.width - 0.11 &&
  one.y < other.y + other.height - 0.11 &&
  other.y < one.y + one.height - 0.11;

describe('the spots on a drawing', () => {
  it('are larger than their parts, and small ones large enough to hit', () => {
    expect(boxesOf({x: 100, y: 100, width: 60, height: 40})).toEqual([{x: 92, y: 92, width: 76, height: 56}]);
    expect(boxesOf({x: 100, y: 100, width: 10, height: 0})).toEqual([{x: 88, y: 83, width: 34, height: 34}]);
  });

  it('meet in the middle between two parts', () => {
    const lights = [100, 120].map((y) => ({x: 200, y, width: 30, height: 12}));
    expect(boxesOf(...lights)).toEqual([
      {x: 192, y: 89, width: 46, height: 27},
      {x: 192, y: 116, width: 46, height: 27},
    ]);
  });

  it('never cover each other where their parts do not', () => {
    const length = fc.integer({min: 0, max: 90});
    const box = fc.record({x: fc.nat(300), y: fc.nat(300), width: length, height: length});
    fc.assert(
      fc.property(fc.array(box, {minLength: 2, maxLength: 6}), (boxes) => {
        const spots = boxesOf(...boxes);
        for (const [one, box] of boxes.entries()) {
          for (const [other, second] of boxes.entries()) {
            const areApart = one < other && !isOver(box, second);
            if (areApart && spots[one] && spots[other]) expect(isOver(spots[one], spots[other])).toBe(false);
          }
        }
      }),
    );
  });

  it('keep the discs off their edges', () => {
    const [spot] = spotsOf([{...partOf({x: 100, y: 100, width: 20, height: 40}, 1), disc: {x: 134, y: 110}}]);
    expect(spot).toMatchObject({box: {x: 92, width: 36}, disc: {x: 146, y: 110}});
  });

  it('are in view with their discs, and the room for names is not', () => {
    const machine = {x: 100, y: 50, width: 200, height: 100};
    const spots = [
      {number: '1', box: {x: 90, y: 60, width: 30, height: 30}, disc: {x: 60, y: 75}, target: {x: 95, y: 75}},
    ];
    expect(viewOf(machine, spots)).toEqual({x: 38, y: 46, width: 266, height: 108});
  });
});
