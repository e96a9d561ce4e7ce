import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {composeDesk, DESK, type Placed} from '../domain/composeDesk';

const machine = (label: string, more: Partial<Placed> = {}): Placed => ({
  label,
  placement: 'desk',
  height: 8,
  shape: {width: 200, height: 200},
  ...more,
});

const SELF_CHECK = machine('Self-check', {placement: 'floor', height: 60, shape: {width: 200, height: 340}});
const PRINTER = machine('Public printer', {placement: 'floor', height: 44, shape: {width: 220, height: 230}});

const xs = (machines: readonly Placed[]) => composeDesk(machines).positions.map(({x}) => x);

describe('the service desk', () => {
  it('has its machines in the order of the district, with the counter between those on the floor', () => {
    const {positions, counter} = composeDesk([SELF_CHECK, machine('Telephone'), machine('Scanner'), PRINTER]);
    const [selfCheck, telephone, scanner, printer] = positions;
    expect(positions.map(({x}) => x)).toEqual(positions.map(({x}) => x).toSorted((a, b) => a - b));
    expect(selfCheck && selfCheck.x + selfCheck.width).toBeLessThanOrEqual(counter.x);
    expect(telephone?.x).toBeGreaterThan(counter.x);
    expect(scanner && scanner.x + scanner.width).toBeLessThan(counter.x + counter.width);
    expect(printer?.x).toBeGreaterThan(counter.x + counter.width);
  });

  it('stands a machine on the counter, on the floor, or hangs it on the wall', () => {
    const clock = machine('Clock', {placement: 'wall', height: 12});
    const bottoms = composeDesk([machine('Scanner'), PRINTER, clock]).positions.map(
      ({top, drawnHeight}) => top + drawnHeight,
    );
    expect(bottoms[0]).toBeCloseTo(DESK.counterTop, -0.5);
    expect(bottoms[1]).toBeCloseTo(DESK.ground, -0.5);
    expect(bottoms[2]).toBeLessThan(DESK.floor - 60);
  });

  it('draws the machines on the desk to one scale', () => {
    const {positions} = composeDesk([machine('A', {height: 10}), machine('B', {height: 5})]);
    expect(positions.map(({drawnHeight}) => drawnHeight)).toEqual([100, 50]);
  });

  it('makes all on the desk smaller if the tallest had no room below the sign', () => {
    const {positions} = composeDesk([machine('A', {height: 20}), machine('B', {height: 10})]);
    expect(positions.map(({drawnHeight}) => drawnHeight)).toEqual([118, 59]);
  });

  it('draws nothing too small to be pointed at', () => {
    const {positions} = composeDesk([machine('A', {height: 20}), machine('B', {height: 2})]);
    expect(positions[1]?.drawnHeight).toBe(44);
  });

  it('has a card for a machine without a drawing', () => {
    expect(composeDesk([machine('A', {shape: null})]).positions[0]).toMatchObject({drawnWidth: 88, drawnHeight: 60});
  });

  it('closes up around a few machines in the middle', () => {
    const {counter} = composeDesk([machine('Telephone')]);
    expect(counter.width).toBeLessThan(300);
    expect(Math.abs(counter.x + counter.width / 2 - DESK.width / 2)).toBeLessThan(2);
  });

  it('puts those on the floor left and right if none is on the desk', () => {
    const [left, right] = xs([SELF_CHECK, PRINTER]);
    expect(left).toBeLessThan(DESK.width / 2);
    expect(right).toBeGreaterThan(DESK.width / 2);
  });

  const anyMachine: fc.Arbitrary<Placed> = fc.record({
    label: fc.string({minLength: 1, maxLength: 60}),
    placement: fc.constantFrom('desk', 'floor', 'wall'),
    height: fc.option(fc.double({min: 0.01, max: 12_000, noNaN: true})),
    shape: fc.option(fc.record({width: fc.integer({min: 1, max: 4000}), height: fc.integer({min: 1, max: 4000})})),
  });

  it('fits any ten machines side by side into its width, whatever their sizes and names', () => {
    fc.assert(
      fc.property(fc.array(anyMachine, {minLength: 1, maxLength: 10}), (machines) => {
        const {positions} = composeDesk(machines);
        const inOrder = positions.toSorted((a, b) => a.x - b.x);
        expect(inOrder[0]?.x).toBeGreaterThanOrEqual(0);
        for (const [index, {x, width, top, drawnHeight}] of inOrder.entries()) {
          expect(x + width).toBeLessThanOrEqual((inOrder[index + 1]?.x ?? DESK.width) + 2);
          expect(top).toBeGreaterThanOrEqual(50);
          expect(top + drawnHeight).toBeLessThanOrEqual(DESK.ground + 1);
        }
      }),
    );
  });
});
