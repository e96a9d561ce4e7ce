import {readCallouts} from '@deskbook/content/calloutsText';
import type {NamedPoint} from '@deskbook/drawings/photograph';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {changeCallouts} from '../changeCallouts';
import {withIds} from '../places';

const LEVER: NamedPoint = {id: 'lever', number: 1, name: 'Green lever', x: 41.5, y: 22};
const TRAY: NamedPoint = {id: 'tray', number: 2, name: 'Tray', x: 10, y: 90};

const WRITTEN = `# Taken by Ann
title: Sorter # front
callouts:
  - {id: lever, number: 1, name: "Green lever", x: 41.5, y: 22} # sticks
  - id: tray
    number: 2
    name: Tray
    x: 10
    y: 90
`;

describe('a file of callouts', () => {
  it('is written one line for each place', () => {
    expect(changeCallouts('', [LEVER, TRAY], 'Sorter, "front"')).toBe(
      'title: "Sorter, \\"front\\""\ncallouts:\n' +
        '  - {id: lever, number: 1, name: "Green lever", x: 41.5, y: 22}\n' +
        '  - {id: tray, number: 2, name: "Tray", x: 10, y: 90}\n',
    );
  });

  it('keeps what is not changed, byte for byte', () => {
    expect(changeCallouts(WRITTEN, [LEVER, TRAY])).toBe(WRITTEN);
    expect(
      changeCallouts(WRITTEN, [
        {...LEVER, x: 42, name: 'Lever: green'},
        {...TRAY, y: 91.5},
      ]),
    ).toBe(WRITTEN.replace('"Green lever", x: 41.5', '"Lever: green", x: 42').replace('y: 90', 'y: 91.5'));
    expect(changeCallouts(WRITTEN, [TRAY])).toContain('# Taken by Ann\ntitle: Sorter # front\n');
    expect(changeCallouts(WRITTEN, [LEVER])).toContain('y: 22} # sticks\n');
  });

  it('is not overwritten if it has mistakes', () => {
    expect(() => changeCallouts('callouts: [', [TRAY])).toThrow(/has a mistake: .+ Correct it first/);
    expect(() => changeCallouts(WRITTEN.replace('number: 2', 'number: 1'), [LEVER, TRAY])).toThrow(
      'two callouts have the number 1',
    );
  });

  it('may have no places', () => {
    expect(changeCallouts('', [])).toBe('callouts: []\n');
  });

  it('says what was meant, whatever somebody types and whatever was there', () => {
    const places = fc
      .uniqueArray(
        fc.record({
          number: fc.integer({min: 1, max: 99}),
          name: fc.oneof(
            fc.string({minLength: 1, maxLength: 60}),
            fc.constantFrom('yes', '- a', '# b', '{', "'", '012', 'a: b', '@x'),
          ),
          x: fc.integer({min: 0, max: 200}).map((value) => value / 2),
          y: fc.integer({min: 0, max: 200}).map((value) => value / 2),
        }),
        {selector: ({number}) => number, maxLength: 6},
      )
      .map((some) => some.filter(({name}) => name.trim() !== '').map((place) => ({...place, id: null})));
    fc.assert(
      fc.property(places, places, (before, after) => {
        const first = withIds(before);
        // Some are kept, with other names.
        const kept = withIds([
          ...first.slice(0, 2).map((place, at) => ({...place, name: after[at]?.name ?? place.name})),
          ...after.filter(({number}) => !first.slice(0, 2).some((place) => place.number === number)),
        ]);
        const text = changeCallouts(changeCallouts('', first), kept);
        const byNumber = (some: readonly NamedPoint[]) => some.toSorted((a, b) => a.number - b.number);
        const {callouts} = readCallouts(text, '');
        if (kept.every(({name}) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(name)))
          expect(byNumber(callouts?.callouts ?? [])).toEqual(byNumber(kept));
      }),
    );
  });
});
