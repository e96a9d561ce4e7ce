import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {contains, distanceBetween, distanceTo, padded} from '../boxes';
import {MOVES, type Move} from '../partRefs';
import {viewOf} from '../partView';
import type {Part} from '../readParts';
import type {Box} from '../shapeBox';

const MACHINE = {x: 90, y: 60, width: 220, height: 220};

function part(number: string, box: Box): Part {
  const target = {x: box.x + box.width / 2, y: box.y + box.height / 2};
  return {id: `part-${number}`, number, name: `Part ${number}`, box, target, disc: {x: 60, y: target.y}};
}

const BUTTON = part('1', {x: 200, y: 170, width: 16, height: 16});
const TRAY = part('2', {x: 92, y: 224, width: 192, height: 54});
const LID = part('3', {x: 100, y: 62, width: 180, height: 30});
const shown = (parts: readonly (readonly [Part, (Move | null)?])[]) =>
  parts.map(([each, move = null]) => ({part: each, move}));
const view = (...parts: [Part, Move?][]) => viewOf({box: MACHINE, words: []}, shown(parts));

describe('a view of parts', () => {
  it.each([
    ['a button', view([BUTTON])],
    ['a tray that is pulled out', view([TRAY, 'out'])],
    ['a lid', view([LID])],
  ])('%s: 190 to 260 units wide, about half as high, with an edge of the machine', (_, {crop}) => {
    expect(crop.width).toBeGreaterThanOrEqual(190);
    expect(crop.width).toBeLessThanOrEqual(260);
    expect(crop.width / crop.height).toBeGreaterThan(1.3);
    expect(contains(padded(MACHINE, -4), crop)).toBe(false);
  });

  it('shows all of what it is about', () => {
    expect(contains(view([TRAY, 'out']).crop, TRAY.box)).toBe(true);
    expect(contains(view([BUTTON], [TRAY]).crop, BUTTON.box)).toBe(true);
  });

  it('shows the whole machine for three parts, or for what is as wide as it', () => {
    expect(contains(view([BUTTON], [TRAY], [LID]).crop, MACHINE)).toBe(true);
    expect(contains(view([part('4', MACHINE)]).crop, MACHINE)).toBe(true);
  });

  it('puts each disc in view, off the parts and off the other discs', () => {
    const {crop, scale, callouts} = view([BUTTON], [TRAY, 'out'], [LID, 'up']);
    const inside = padded(crop, -12 * scale);

    expect(callouts.map(({number}) => number)).toEqual(['1', '2', '3']);
    for (const {disc, number} of callouts) {
      expect(distanceTo(inside, disc)).toBe(0);
      for (const {box} of [BUTTON, TRAY, LID]) expect(distanceTo(box, disc)).toBeGreaterThan(12 * scale);
      const others = callouts.filter((other) => other.number !== number);
      for (const other of others) expect(distanceBetween(other.disc, disc)).toBeGreaterThan(24 * scale);
    }
  });

  it('draws an arrow for what moves, which begins in a large part and beside a small one', () => {
    const [out = ''] = view([TRAY, 'out']).arrows;
    const [, x, y, toX, toY] = /^M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)M/.exec(out) ?? [];

    expect([x, toX]).toEqual(['188', '188']);
    expect(Number(y)).toBeLessThan(278);
    expect(Number(toY)).toBeGreaterThan(278);
    expect(view([TRAY, 'in']).arrows[0]).toMatch(new RegExp(`^M188 ${toY}L188 ${y}M`));
    expect(Number(/^M([\d.]+)/.exec(view([BUTTON, 'right']).arrows[0] ?? '')?.[1])).toBeGreaterThan(216);
    expect(view([BUTTON, 'turn']).arrows[0]).toMatch(/^M[\d. ]+A/);
    expect(view([BUTTON]).arrows).toEqual([]);
  });

  it('shows more of the machine rather than a long line to a disc', () => {
    const door = part('4', {x: 130, y: 120, width: 160, height: 90});
    const lock = part('5', {x: 276, y: 160, width: 10, height: 10});
    const {scale, callouts} = view([door], [lock]);

    for (const {disc, target} of callouts) expect(distanceBetween(disc, target)).toBeLessThan(92 * scale);
  });

  it('keeps discs off words that are printed on the machine', () => {
    const [usual] = view([BUTTON]).callouts;
    const word = padded({...(usual?.disc ?? BUTTON.target), width: 0, height: 0}, 10, 6);
    const [moved] = viewOf({box: MACHINE, words: [word]}, shown([[BUTTON]])).callouts;

    expect(moved && distanceTo(word, moved.disc)).toBeGreaterThan(8);
  });

  it('shows parts, arrows and discs of any size and place within its edges', () => {
    const boxes = fc
      .tuple(
        fc.integer({min: 0, max: 216}),
        fc.integer({min: 0, max: 216}),
        fc.integer({min: 2, max: 220}),
        fc.integer({min: 2, max: 220}),
      )
      .map(([x, y, width, height]) => ({
        x: MACHINE.x + x,
        y: MACHINE.y + y,
        width: Math.min(width, MACHINE.width - x),
        height: Math.min(height, MACHINE.height - y),
      }));
    const moves = fc.constantFrom(null, ...MOVES);
    fc.assert(
      fc.property(fc.array(fc.tuple(boxes, moves), {minLength: 1, maxLength: 5}), (asked) => {
        const parts = shown(asked.map(([box, move], index) => [part(`${index + 1}`, box), move]));
        const {crop, scale, callouts, arrows} = viewOf({box: MACHINE, words: []}, parts);
        const inside = padded(crop, 0.2);

        for (const each of parts) expect(contains(inside, each.part.box)).toBe(true);
        for (const {disc} of callouts) expect(distanceTo(padded(inside, -12 * scale), disc)).toBe(0);
        for (const path of arrows) {
          const [, x = 0, y = 0] = (/^M([\d.-]+) ([\d.-]+)/.exec(path) ?? []).map(Number);
          expect(distanceTo(inside, {x, y})).toBe(0);
        }
        expect(arrows).toHaveLength(asked.filter(([, move]) => move).length);
      }),
    );
  });
});
