import {expect, it} from 'vitest';
import {readDrawing} from '../readDrawing';

const partsOf = (labels: string) =>
  readDrawing(`<svg class="drawing" viewBox="0 0 400 300"><title>Lamp</title><desc>A lamp</desc>
<g class="number"><circle cx="20" cy="20"/><text>1</text><circle cx="200" cy="20"/><text>2</text></g>
${labels}</svg>`).drawing?.parts;

it('a disc is named by the nearest label, on either side and in any order', () => {
  expect(partsOf('<text x="182" y="26" text-anchor="end">Shade</text><text x="38" y="26">Power</text>')).toEqual({
    1: 'Power',
    2: 'Shade',
  });
});

it('a label may have a second line', () => {
  expect(partsOf('<text x="38" y="26">Green</text><text x="38" y="44">lever</text>')).toEqual({1: 'Green lever'});
});

it('a disc without a label has no name, and text with a class is no label', () => {
  expect(partsOf('<text x="38" y="26">Power</text><text class="note" x="218" y="26">Off</text>')).toEqual({1: 'Power'});
});
