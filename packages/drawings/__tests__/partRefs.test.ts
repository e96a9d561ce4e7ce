import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {MOVES, readPartRefs, shownParts} from '../partRefs';
import type {Part} from '../readParts';

function part(id: string, number: string): Part {
  const box = {x: 0, y: 0, width: 10, height: 10};
  return {id, number, name: `Part ${number}`, box, target: {x: 5, y: 5}, disc: {x: 30, y: 5}};
}

const BUTTON = part('feed', '1');
const TRAY = part('tray-2', '2');
const parts = [BUTTON, TRAY, part('', '3')];

describe('what follows the # of a picture', () => {
  it('names parts by id or number, and how they move', () => {
    expect(readPartRefs('tray-2:out, 4')).toEqual([
      {part: 'tray-2', move: 'out'},
      {part: '4', move: null},
    ]);
  });

  it.each([
    '',
    'tray-2:',
    'tray-2:away',
    ',4',
    '4,',
    'a b',
    'tray-2:constructor',
    'tray-2:out:in',
    `${'1,'.repeat(12)}1`,
  ])('"%s" is neither', (fragment) => {
    expect(readPartRefs(fragment)).toBeNull();
  });

  it('is read as it was written', () => {
    const refs = fc.record({part: fc.stringMatching(/^[\w-]{1,12}$/), move: fc.constantFrom(null, ...MOVES)});
    fc.assert(
      fc.property(fc.array(refs, {minLength: 1, maxLength: 6}), (written) => {
        const fragment = written.map(({part: id, move}) => (move ? `${id}:${move}` : id)).join(',');
        expect(readPartRefs(fragment)).toEqual(written);
      }),
    );
  });

  it('is read completely or not at all', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom(...'ab1-_:,# out')}), (fragment) => {
        const refs = readPartRefs(fragment);
        const again = refs?.map(({part: id, move}) => (move ? `${id}:${move}` : id)).join(',');
        expect(again ?? null).toBe(refs && fragment.replace(/ *(,|^|$) */g, '$1'));
      }),
    );
  });

  it('finds the parts of a drawing, each once', () => {
    expect(shownParts({parts}, '2:out,feed')).toEqual([
      {part: TRAY, move: 'out'},
      {part: BUTTON, move: null},
    ]);
    expect(shownParts({parts}, '2:out,tray-2,feed')).toEqual([
      {part: TRAY, move: 'out'},
      {part: BUTTON, move: null},
    ]);
  });

  it.each(['2,4', '3', '2:away'])(
    'finds nothing for "%s": one is missing, has no shapes, or cannot be read',
    (fragment) => {
      expect(shownParts({parts}, fragment)).toBeNull();
    },
  );
});
