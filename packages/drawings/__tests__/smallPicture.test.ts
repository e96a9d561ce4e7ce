import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {ID_MARK} from '../idMark';
import {smallPicture} from '../smallPicture';

const SHEET = readFileSync(join(import.meta.dirname, '../../engine/images/theme/Drawing/styles.module.css'), 'utf8');

const WHOLE = {x: 0, y: 0, width: 400, height: 300};

const smallArt = (art: string) => smallPicture({art, box: WHOLE}).art;

const LINES = 'vector-effect="non-scaling-stroke"';

describe('a drawing, small,', () => {
  it('is painted by attributes in the colors of the page', () => {
    expect(smallArt('<rect class="outline shade" x="1" y="2" width="3" height="4"></rect>')).toBe(
      `<rect x="1" y="2" width="3" height="4" fill="var(--deskbook-marked)" stroke-width="2.25" ${LINES}/>`,
    );
    expect(smallArt('<circle class="lit blue" r="2"></circle>')).toBe(
      `<circle r="2" fill="var(--deskbook-blue)" ${LINES}/>`,
    );
  });

  it('has the colors by which parts are named, and cables without', () => {
    expect(smallArt('<rect class="green" width="3" height="4"></rect>')).toContain('fill="var(--deskbook-good)"');
    expect(smallArt('<path class="on-color" d="M0 0h1"></path>')).toContain('stroke="var(--ifm-background-color)"');
    expect(smallArt('<path class="cable red" d="M0 0h1"></path>')).toContain('fill="none"');
  });

  it('paints each class that the style sheet of large drawings fills', () => {
    const filled = [
      ...SHEET.matchAll(/^:global\(\.drawn\) :global\(\.([\w-]+)\)[,\s]+(?::global[^{]+)?\{\s*fill: var\(--([\w-]+)/gm),
    ];

    expect(filled.length).toBeGreaterThan(8);
    for (const [, name = ''] of filled.filter(([, , variable]) => variable !== 'note')) {
      expect(smallArt(`<rect class="${name}" width="3" height="4"></rect>`), name).toMatch(
        / fill="(?:var|currentColor)/,
      );
    }
  });

  it('has no words, and no hidden and faint lines', () => {
    const art =
      '<path class="hidden" d="M0 0h1"></path><path class="detail faint" d="M0 0h1"></path>' +
      '<text class="on-machine" x="1" y="1">Ready</text><g class="hidden"><path d="M0 0h9"></path></g>';
    expect(smallArt(art)).toBe('');
  });

  it('keeps transforms and what is used several times, and no other ids', () => {
    const art =
      `<defs><g id="${ID_MARK}key"><rect class="paper" width="2" height="1"></rect></g></defs>` +
      `<g id="${ID_MARK}keys" class="drawn" data-number="3"><g transform="translate(0 -6)"><use href="#${ID_MARK}key" x="3"></use></g></g>`;
    expect(smallArt(art)).toBe(
      `<defs><g id="${ID_MARK}key"><rect width="2" height="1" fill="var(--ifm-background-color)" ${LINES}/></g></defs>` +
        `<g transform="translate(0 -6)"><use href="#${ID_MARK}key" x="3"/></g>`,
    );
  });

  it('has none of the widths of lines, which are for the large drawing', () => {
    expect(smallArt('<path class="detail" d="M0 0h1" stroke-width="9" stroke-dasharray="1 2"></path>')).toBe(
      `<path d="M0 0h1" ${LINES}/>`,
    );
  });

  it('is cropped to the machine, without other views of it', () => {
    const art =
      '<g transform="translate(0 -6)"><rect class="outline" x="100" y="56" width="200" height="100"></rect></g>' +
      '<g class="aside"><rect class="paper" x="0" y="0" width="9" height="9"></rect></g>' +
      '<path class="hidden" d="M0 0V400"></path>';
    expect(smallPicture({art, box: WHOLE})).toMatchObject({viewBox: '100 50 200 100', width: 200, height: 100});
    expect(smallArt(art)).not.toContain('width="9"');
  });

  it('is as large as the drawing if nothing else is known', () => {
    expect(smallPicture({art: '', box: WHOLE}).viewBox).toBe('0 0 400 300');
  });
});
