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
const view = (...parts: [Part, Move?][]) => viewOf({box: MACHINE, words: [], parts: []}, shown(parts));

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
    const [down = ''] = view([TRAY, 'down']).arrows;
    const [, x, y, toX, toY] = /^M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)M/.exec(down) ?? [];

    expect([x, toX]).toEqual(['188', '188']);
    expect(Number(y)).toBeLessThan(278);
    expect(Number(toY)).toBeGreaterThan(278);
    expect(Number(/^M([\d.]+)/.exec(view([BUTTON, 'right']).arrows[0] ?? '')?.[1])).toBeGreaterThan(216);
    expect(view([BUTTON, 'turn']).arrows[0]).toMatch(/^M[\d. ]+A/);
    expect(view([BUTTON]).arrows).toEqual([]);
  });

  it('draws what is pulled out toward the reader wider and wider, and what is pushed in the other way', () => {
    const pointsOf = (move: Move) =>
      [...(view([TRAY, move]).arrows[0] ?? '').matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => ({
        x: Number(x),
        y: Number(y),
      }));
    const [out, into] = [pointsOf('out'), pointsOf('in')];
    const widths = (points: typeof out) =>
      [0, 1].map((index) => {
        const [one, other] = [points[index], points.at(-1 - index)];
        return one && other ? distanceBetween(one, other) : 0;
      });
    const [tail = 0, neck = 0] = widths(out);
    const [inTail = 0, inNeck = 0] = widths(into);

    expect(tail).toBeLessThan(neck);
    expect(inTail).toBeGreaterThan(inNeck);
    expect(out[3]?.y).toBeGreaterThan(out[0]?.y ?? Infinity);
    expect(out[3]?.x).toBeLessThan(out[0]?.x ?? 0);
    expect(into[3]?.y).toBeLessThan(into[0]?.y ?? 0);
  });

  it('draws an arrow at each of two levers', () => {
    const pair = [
      {x: 118, y: 62, width: 15, height: 40},
      {x: 223, y: 62, width: 15, height: 40},
    ] as const;
    const levers = {...part('9', {x: 118, y: 62, width: 120, height: 40}), pair};
    const starts = view([levers, 'down']).arrows.map((path) => /^M([\d.]+)/.exec(path)?.[1]);

    expect(starts).toEqual(['125.5', '230.5']);
  });

  it('shows the words printed on a part', () => {
    const word = {x: 195, y: 140, width: 20, height: 12};
    const port = {...part('4', {x: 196, y: 155, width: 18, height: 120}), words: [word]};

    expect(contains(view([port]).crop, word)).toBe(true);
  });

  it('says how large words must be to be read, and whether those around are too small', () => {
    expect(view([BUTTON])).toMatchObject({printed: 15, isQuiet: false});
    expect(view([BUTTON], [TRAY], [LID])).toMatchObject({printed: 18.1, isQuiet: true});
  });

  it('keeps discs off lights and buttons that a step is not about', () => {
    const [usual] = view([BUTTON]).callouts;
    const light = part('5', padded({...(usual?.disc ?? BUTTON.target), width: 0, height: 0}, 4));
    const [moved] = viewOf({box: MACHINE, words: [], parts: [BUTTON, light]}, shown([[BUTTON]])).callouts;

    expect(moved && distanceTo(light.box, moved.disc)).toBeGreaterThan(8);
  });

  it('draws no line through the words of the part', () => {
    const key = {x: 190, y: 120, width: 40, height: 22};
    const word = {x: 196, y: 126, width: 28, height: 11};
    const target = {x: 210, y: 120};
    const named = {...part('5', key), target, disc: {x: 210, y: 200}, words: [word]};
    const [callout] = viewOf({box: MACHINE, words: [word], parts: [named]}, shown([[named]])).callouts;

    expect(callout?.disc.y).toBeLessThan(word.y);
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
    const [moved] = viewOf({box: MACHINE, words: [word], parts: []}, shown([[BUTTON]])).callouts;

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
        const {crop, scale, callouts, arrows} = viewOf({box: MACHINE, words: [], parts: []}, parts);
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
