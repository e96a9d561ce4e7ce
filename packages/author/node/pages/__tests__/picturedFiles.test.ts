import {emptyPng} from '@deskbook/content/__tests__/emptyPng';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {contentOf, readContent} from '@deskbook/content/checkContent';
import {describe, expect, it} from 'vitest';
import {DISTRICT} from '../../__tests__/temporaryRepository';
import {picturedFiles} from '../picturedFiles';

const LAMP =
  '<svg xmlns="http://www.w3.org/2000/svg" class="drawing" viewBox="0 0 200 100"><title>Lamp</title><desc>A lamp</desc><g id="shade" data-number="2"><path d="M50 25h20v10"/></g><g class="number"><circle cx="20" cy="20"/><text>2</text><circle cx="20" cy="90"/><text>1</text></g><text x="38" y="26">Shade</text><text x="38" y="96">Foot</text></svg>';
const SORTER = 'title: Coin sorter\ncallouts:\n  - {id: tray, number: 1, name: Tray, x: 50, y: 50}\n';

function filesFor(page: string, files: Record<string, string | Uint8Array> = {}) {
  const dir = temporarySite({
    'docs/district.yml': DISTRICT,
    'docs/equipment/lamp.md':
      '---\nkind: equipment\ntitle: Desk lamp\n---\n\n![Lamp](img/lamp.svg)\n\n![](img/lamp.svg#shade)\n',
    'docs/equipment/img/lamp.svg': LAMP,
    'docs/count.md': '# Count coins\n\n![Sorter](img/count-1.png)\n',
    'docs/img/count-1.png': emptyPng(800, 400),
    'docs/img/count-1.callouts.yml': SORTER,
    'docs/img/new.svg': LAMP.replace('<title>Lamp', '<title>A new one'),
    ...files,
  });
  return picturedFiles(dir, readContent(contentOf(dir), new Date(), []).addressed, page);
}

describe('pictures with parts', () => {
  it('are those of the page, of machines, and the rest', () => {
    expect(filesFor('docs/count.md').map(({path, usedOn}) => [path, usedOn])).toEqual([
      ['docs/img/count-1.png', 'Count coins'],
      ['docs/equipment/img/lamp.svg', 'Desk lamp'],
      ['docs/img/new.svg', ''],
    ]);
    expect(filesFor('docs/other.md')[0]?.path).toBe('docs/equipment/img/lamp.svg');
  });

  it('have their parts in percent; a disc without shapes is none', () => {
    const [sorter, lamp] = filesFor('docs/count.md');
    expect(lamp).toMatchObject({
      title: 'Lamp',
      width: 200,
      height: 100,
      parts: [{ref: 'shade', number: '2', name: 'Shade', box: {x: 25, y: 25, width: 10, height: 10}}],
    });
    expect(lamp?.parts).toHaveLength(1);
    expect(sorter?.parts).toEqual([
      {ref: 'tray', number: '1', name: 'Tray', box: {x: 47, y: 44, width: 6, height: 12}},
    ]);
  });

  it('leave out what has no parts, and what cannot be read', () => {
    const paths = filesFor('docs/count.md', {
      'docs/img/logo.svg': '<svg/>',
      'docs/img/bad.svg': LAMP.replace('<g id', '<script/><g id'),
      'docs/img/bad.png': 'no picture',
      'docs/img/bad.callouts.yml': SORTER,
      'docs/img/stray.callouts.yml': SORTER,
    }).map(({path}) => path);
    expect(paths).toHaveLength(3);
  });
});
