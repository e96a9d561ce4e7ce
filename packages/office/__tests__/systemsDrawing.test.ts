import {describe, expect, it} from 'vitest';
import {systemsOf} from '../domain/systems';
import {drawSystems, wrapWords} from '../domain/systemsDrawing';
import {recordsOf} from './records';

const record = (key: string, ...dependsOn: string[]) => `key: ${key}\ndepends_on: [${dependsOn}]`;

const drawn = (pages: Record<string, string>) =>
  drawSystems(systemsOf(recordsOf(pages).catalog), ({name}) => ({text: name, to: null}));

/** The cables carry the network, and the network everything else; LISTEN also needs the accounts. */
const CHAIN = {
  's-win': record('win', 'cabling'),
  's-listen': record('listen', 'win', 'accounts'),
  's-accounts': record('accounts', 'win'),
  's-phones': record('telephones', 'win', 'cabling'),
};

describe('the drawing of systems', () => {
  it('puts each system below all that it needs, and says how many fail with it', () => {
    const boxes = drawn(CHAIN)?.boxes ?? [];
    const layers = [...new Set(boxes.map(({y}) => y))].toSorted((a, b) => a - b);
    expect(boxes.map(({link, y, followers}) => [link.text, layers.indexOf(y), followers])).toEqual([
      ['Cabling', 0, 4],
      ['WIN', 1, 3],
      ['Telephones', 2, 0],
      ['Staff accounts', 2, 1],
      ['LISTEN', 3, 0],
    ]);
  });

  it('has a line for each need, but none for what those need themselves', () => {
    expect(drawn(CHAIN)?.lines).toHaveLength(4);
  });

  it('leads a line that skips a layer past the boxes there', () => {
    const drawing = drawn({
      's-accounts': record('accounts', 'cabling'),
      's-listen': record('listen', 'accounts', 'win'),
    });
    const {boxes = [], lines = [], box = {width: 0, height: 0}} = drawing ?? {};
    const crosses = ({x, y}: {x: number; y: number}) =>
      boxes.some((each) => x > each.x && x < each.x + box.width && y > each.y && y < each.y + box.height);
    const between = lines.flatMap((points) =>
      points.slice(1).map((point, place) => {
        const before = points[place] ?? point;
        return {x: (before.x + point.x) / 2, y: (before.y + point.y) / 2};
      }),
    );
    expect(lines).toHaveLength(3);
    expect(between.filter(crosses)).toEqual([]);
  });

  it('leaves out systems that have nothing to do with others, and is none if all are such', () => {
    expect(drawn({'s-win': record('win', 'cabling')})?.boxes).toHaveLength(2);
    expect(drawn({})).toBeNull();
  });

  it('is finite even if systems need each other', () => {
    expect(drawn({'s-win': record('win', 'cabling', 'listen'), 's-listen': record('listen', 'win')})).not.toBeNull();
  });
});

describe('wrapped words', () => {
  it('break between words only', () => {
    expect(wrapWords('Public computers and printing', 16)).toEqual(['Public computers', 'and printing']);
    expect(wrapWords('Telecommunications', 6)).toEqual(['Telecommunications']);
    expect(wrapWords('', 6)).toEqual([]);
  });
});
