import {describe, expect, it} from 'vitest';
import {partOf} from '../partOf';
import {readDrawing} from '../readDrawing';

const DISCS = '<g class="number"><circle cx="20" cy="20"/><text>1</text><circle cx="200" cy="20"/><text>2</text></g>';
const LABELS = '<text x="38" y="26">Power</text><text x="218" y="26">Shade</text>';

const read = (inside: string) =>
  readDrawing(`<svg class="drawing" viewBox="0 0 400 300"><title>Lamp</title><desc>A lamp</desc>\n${inside}</svg>`);
const namesOf = (labels: string) =>
  Object.fromEntries(read(DISCS + labels).drawing?.parts.map(({number, name}) => [number, name]) ?? []);
const faultsOf = (inside: string) =>
  read(inside).faults.map(({message, found, expected, severity = 'error'}) => ({severity, message, found, expected}));

describe('names of parts', () => {
  it('a disc is named by the nearest label, on either side and in any order', () => {
    expect(namesOf('<text x="182" y="26" text-anchor="end">Shade</text><text x="38" y="26">Power</text>')).toEqual({
      1: 'Power',
      2: 'Shade',
    });
  });

  it('a label may have a second line', () => {
    expect(namesOf('<text x="38" y="26">Green</text><text x="38" y="44">lever</text>')).toEqual({1: 'Green lever'});
  });

  it('a label has no character references', () => {
    expect(namesOf('<text x="38" y="26">Lid &amp; bulb</text>')).toEqual({1: 'Lid & bulb'});
  });

  it('a disc without a label has no name, and text with a class is no label', () => {
    expect(namesOf('<text x="38" y="26">Power</text><text class="note" x="218" y="26">Off</text>')).toEqual({
      1: 'Power',
    });
  });
});

describe('places of parts', () => {
  it('are in units of the drawing, with all transforms, and leaders say where the part is', () => {
    const {drawing} = read(`<g transform="translate(0 10)"><g id="switch" data-number="1" transform="scale(2)">
<rect x="10" y="20" width="30" height="5"/><circle cx="60" cy="20" r="5"/></g></g>
<path class="leader" d="M30 24L40 52M200 32L300 90"/>${DISCS}${LABELS}`);

    expect(drawing && partOf(drawing, 'switch')).toEqual({
      id: 'switch',
      number: '1',
      name: 'Power',
      box: {x: 20, y: 40, width: 110, height: 20},
      target: {x: 40, y: 52},
      disc: {x: 20, y: 20},
    });
    expect(drawing && partOf(drawing, '2')?.target).toEqual({x: 300, y: 90});
    expect(drawing && partOf(drawing, 'cord')).toBeUndefined();
  });

  it('say which two pieces a part has, and where its words are', () => {
    const levers =
      '<rect x="10" y="20" width="15" height="40"/><path d="M12 30l9-6"/><rect x="90" y="20" width="15" height="40"/>';
    const {drawing} = read(`<g id="levers" data-number="1">${levers}<text class="on-machine" x="40" y="40">Up</text></g>
<g id="lamp" data-number="2"><rect x="10" y="80" width="15" height="40"/><circle cx="60" cy="90" r="4"/></g>${DISCS}${LABELS}`);
    const [part, lamp] = drawing?.parts ?? [];

    expect(part?.pair).toEqual([
      {x: 10, y: 20, width: 15, height: 40},
      {x: 90, y: 20, width: 15, height: 40},
    ]);
    expect(part?.words).toHaveLength(1);
    expect(lamp?.pair).toBeUndefined();
    expect(lamp?.words).toBeUndefined();
  });

  it('counts what <use> repeats', () => {
    const {drawing} = read(`<defs><path id="port" d="M0 100h9v9z"/></defs>
<g id="ports" data-number="1"><use href="#port" x="50"/><use href="#port" x="80" y="10"/></g>${DISCS}${LABELS}`);

    expect(drawing?.parts[0]?.box).toEqual({x: 50, y: 100, width: 39, height: 19});
  });
});

describe('what a drawing gets wrong about its parts', () => {
  const part = (attributes: string) => `<g ${attributes}><path d="M0 0h9"/></g>`;

  it.each([
    [part('data-number="1"'), 'does not name part 1', 'an id that says what it is'],
    [part('id="a" data-number="lamp"'), 'numbers a part without a number', 'the number of its disc'],
    [part('id="a" data-number="7"'), 'has no disc for part 7', 'one of: 1, 2'],
    [part('id="a" data-number="1"') + part('id="b" data-number="1"'), 'numbers two parts 1', 'one group for each part'],
    [part('id="a" data-number="1"') + part('id="a" data-number="2"'), 'calls two parts "a"', 'one group for each part'],
  ])('%s', (parts, message, expected) => {
    expect(faultsOf(parts + DISCS + LABELS).filter(({severity}) => severity === 'error')).toMatchObject([
      {message, expected},
    ]);
  });

  it('warns of a disc without a part if others have one, and still draws it', () => {
    const inside = part('id="a" data-number="1"') + DISCS + LABELS;

    expect(faultsOf(inside)).toMatchObject([{severity: 'warning', message: 'has no part 2, only its disc'}]);
    expect(read(inside).drawing).not.toBeNull();
    expect(faultsOf(DISCS + LABELS)).toEqual([]);
  });

  it('no other element has a number', () => {
    expect(faultsOf('<path data-number="1" d="M0 0"/>')).toMatchObject([
      {message: 'has an attribute that is not allowed in a drawing'},
    ]);
  });
});

it('a part can be drawn by itself: groups around it are written inside of it', () => {
  const {drawing} = read(
    `<g class="faint" transform="translate(0 10)"><path d="M0 0h1"/><g id="a" data-number="1"><path d="M0 0h9"/></g></g>${DISCS}${LABELS}`,
  );

  expect(drawing?.art.replaceAll('\uE000', '')).toBe(
    '<g class="faint" transform="translate(0 10)"><path d="M0 0h1"></path></g>' +
      '<g id="a" class="drawn"><g class="faint" transform="translate(0 10)"><path d="M0 0h9"></path></g></g>',
  );
  expect(drawing?.callouts).toContain('Shade');
});
