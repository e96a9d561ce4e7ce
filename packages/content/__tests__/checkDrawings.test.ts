import {describe, expect, it} from 'vitest';
import {checkDrawings} from '../checkDrawings';
import {linkedFile} from './linkedFile';
import {temporarySite} from './temporarySite';

const GOOD =
  '<svg xmlns="http://www.w3.org/2000/svg" class="drawing" viewBox="0 0 4 4"><title>A</title><desc>B</desc></svg>';

function check(files: Record<string, string>, body: string) {
  const siteDir = temporarySite(files);
  const file = linkedFile('docs/page.md', body);
  return checkDrawings([file, file], siteDir).map(
    ({file: path, line, column, severity, message}) => `${path}:${line}:${column} ${severity} ${message}`,
  );
}

describe('checkDrawings', () => {
  it("reports once why a drawing can't be inlined", () => {
    const bad = GOOD.replace('</svg>', '\n  <script/></svg>');
    expect(check({'docs/img/lamp.svg': bad}, '![Lamp](img/lamp.svg)\n\n![Again](img/lamp.svg)')).toEqual([
      'docs/img/lamp.svg:2:3 error the drawing "lamp.svg" contains <script>, which is not allowed in a drawing',
    ]);
  });

  it("warns about an image that needs the page's colors", () => {
    const image = '<svg xmlns="http://www.w3.org/2000/svg"><path fill="var(--deskbook-good)" d="M0 0"/></svg>';
    expect(check({'docs/img/lamp.svg': image}, '![Lamp](img/lamp.svg)')).toEqual([
      'docs/img/lamp.svg:1:1 warning the image "lamp.svg" uses colors of the page, which images do not get',
    ]);
  });

  it('warns about lights in a table that no drawing on the page names', () => {
    const named = GOOD.replace(
      '</svg>',
      '<g class="number"><circle cx="20" cy="20"/><text>1</text><circle cx="90" cy="20"/><text>2</text></g><text x="38" y="26">Power</text></svg>',
    );
    const table = '| Lights | Sign |\n|---|---|\n| 1 on | a |\n| 1 off, 2 blinking | b |\n|  | c |';
    expect(check({'docs/img/lamp.svg': named}, `![Lamp](img/lamp.svg)\n\n${table}`)).toEqual([
      'docs/page.md:6:1 warning no drawing on this page says what light 2 is',
    ]);
    expect(check({}, table)).toHaveLength(2);
    expect(check({'docs/img/lamp.svg': '<svg class="drawing">'}, `![Lamp](img/lamp.svg)\n\n${table}`)).toHaveLength(1);
  });

  it('names a part that a page asks for and the drawing lacks', () => {
    const lamp = GOOD.replace(
      '</svg>',
      '<g id="shade" data-number="1"><path d="M0 0h9"/></g><g class="number"><circle cx="20" cy="20"/><text>1</text></g><text x="38" y="26">Shade</text></svg>',
    );
    const site = {'docs/img/lamp.svg': lamp, 'docs/img/bare.svg': GOOD, 'docs/img/logo.svg': '<svg/>'};

    // The page is given twice.
    const once = (...args: Parameters<typeof check>) => [...new Set(check(...args))];
    expect(once(site, '![](img/lamp.svg#shade)\n\n![](img/lamp.svg#1:up)')).toEqual([]);
    expect(once(site, '![](img/lamp.svg#shade,cord)')).toEqual([
      'docs/page.md:1:1 error the drawing "lamp.svg" has no part "cord"',
    ]);
    expect(once(site, '![](img/lamp.svg#shade:away)')).toEqual([
      'docs/page.md:1:1 error what follows the name of the drawing "lamp.svg" cannot be read',
    ]);
    expect(once(site, '![](img/bare.svg#shade)')).toEqual([
      'docs/page.md:1:1 error the drawing "bare.svg" has no part "shade"',
    ]);
    expect(once(site, '![](img/logo.svg#shade)')).toEqual([
      'docs/page.md:1:1 error the image "logo.svg" has no parts to show',
    ]);
  });

  it('knows that an image can have fragments of its own', () => {
    const site = {'docs/img/icons.svg': '<svg><g id="lamp"/></svg>'};

    expect(check(site, '![Lamp](img/icons.svg#lamp)')).toEqual([]);
    expect(check(site, '![Lamp](img/icons.svg#svgView(viewBox(0,0,4,4)))')).toEqual([]);
  });

  it('accepts valid drawings, other images and missing files', () => {
    const files = {'docs/img/lamp.svg': GOOD, 'docs/img/logo.svg': '<svg onload="x()"/>'};
    const body =
      '![a](img/lamp.svg) ![b](img/logo.svg) ![c](img/none.svg) ![d](https://example.org/a.svg) [e](img/x.svg)';
    expect(check(files, body)).toEqual([]);
  });
});
