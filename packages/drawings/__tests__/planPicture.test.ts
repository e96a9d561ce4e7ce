import {expect, it} from 'vitest';
import {parseSvg} from '../parseSvg';
import {planPicture} from '../planPicture';
import {type Drawing, readDrawing} from '../readDrawing';

it('a floor is a file of its own with its ids, and without its discs', () => {
  const {drawing} = readDrawing(`<svg xmlns="http://www.w3.org/2000/svg" class="drawing" viewBox="0 0 400 300">
<title>A &amp; B</title><desc>C</desc><style>.wall{}</style>
<defs><path id="chair" d="M0 0h9"/></defs><g id="lobby" data-number="1"><use href="#chair"/></g>
<g class="number"><circle cx="30" cy="30" r="12"/><text>1</text></g><text x="48" y="36">A &amp; B</text></svg>`);
  const svg = planPicture(drawing as Drawing);
  expect(parseSvg(svg)).toHaveProperty('name', 'svg');
  expect(svg).toContain('viewBox="0 0 400 300"');
  expect(svg).toContain('<path id="chair"');
  expect(svg).toContain('<use href="#chair">');
  expect(svg).toContain('>A &amp; B</text>');
  expect(svg).toMatch(/\.number[^}]*\{display:none\}/);
});
