import {mkdirSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {editDistance} from '../../../packages/text/editDistance';
import {readDocs} from '../../../packages/text/files/readDocs';
import {makeTempFolder} from '../../measure/makeTempFolder';
import {cutShort, linkQueries, misspell} from '../linkQueries';
import {readLinks} from '../readLinks';
import {readRecords} from '../readRecords';

const FILES = {
  'tools/printer.md': '---\ntitle: Printer\n---\n\nIt prints.\n\n## Paper\n\nRolls.\n\n#### Wide paper\n\nRare.\n',
  'tools/_index.md': '# Tools\n\nAll of them.\n',
  'desk.md': [
    '# Desk',
    '',
    'Use the [receipt *printer*](tools/printer.md), not [this page](tools/printer.md).',
    '',
    '## Slips',
    '',
    'When [a roll is at its end](tools/printer.md#paper), [wide slips][Wide  ones] or [all of the tools](/tools/).',
    '![a picture](tools/printer.md) [![linked](x.png)](tools/printer.md) [elsewhere](https://example.org/printer.md)',
    '[gone away](gone.md), [wrong place](tools/printer.md#gone), [the slips themselves](#slips)',
    '',
    '[wide ones]: ./tools/printer#wide-paper',
  ].join('\n'),
};

async function queriesOf(files: Record<string, string>) {
  const folder = makeTempFolder('links');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  }
  return linkQueries(readDocs(folder, basename(folder)).files, await readRecords(folder));
}

describe('readLinks', () => {
  it('returns the text, address and section of links with text', () => {
    const links = readLinks({path: 'desk.md', text: FILES['desk.md']});
    expect(links.slice(0, 5)).toEqual([
      {text: 'receipt printer', url: 'tools/printer.md', section: null},
      {text: 'this page', url: 'tools/printer.md', section: null},
      {text: 'a roll is at its end', url: 'tools/printer.md#paper', section: 'slips'},
      {text: 'wide slips', url: './tools/printer#wide-paper', section: 'slips'},
      {text: 'all of the tools', url: '/tools/', section: 'slips'},
    ]);
    expect(links.map(({text}) => text)).not.toContain('a picture');
    expect(links.map(({text}) => text)).not.toContain('linked');
  });
});

describe('linkQueries', () => {
  it("uses other pages' link text as queries, and excludes the linking page", async () => {
    const pages = (await queriesOf(FILES)).filter(({relevant}) => !relevant.join().includes('#'));
    expect(pages.map(({q, relevant, exclude}) => [q, relevant, exclude])).toEqual([
      ['receipt printer', ['tools/printer.md'], ['desk.md']],
      ['a roll is at its end', ['tools/printer.md'], ['desk.md']],
      ['wide slips', ['tools/printer.md'], ['desk.md']],
      ['all of the tools', ['tools/_index.md'], ['desk.md']],
      ['wrong place', ['tools/printer.md'], ['desk.md']],
    ]);
  });

  it('expects the section around an anchor', async () => {
    const sections = (await queriesOf(FILES)).filter(({relevant}) => relevant.join().includes('#'));
    expect(sections.map(({q, relevant, exclude}) => [q, relevant, exclude])).toEqual([
      ['a roll is at its end', ['tools/printer.md#paper'], ['desk.md#slips']],
      ['wide slips', ['tools/printer.md#paper'], ['desk.md#slips']],
    ]);
  });

  it('leaves out text with many targets', async () => {
    const other = (name: string) => [`${name}.md`, `# ${name}\n\n[how to start](${name}-start.md)\n`];
    const start = (name: string) => [`${name}-start.md`, '# Start\n'];
    const files = Object.fromEntries(['one', 'two', 'three'].flatMap((name) => [other(name), start(name)]));
    expect(await queriesOf(files)).toEqual([]);
  });
});

describe('misspell and cutShort', () => {
  it('adds one typo, always the same', () => {
    expect(misspell('receipt printer')).toBe(misspell('receipt printer'));
    expect(misspell('at it')).toBeNull();
    const query = fc
      .array(fc.string({unit: fc.constantFrom(...'abcde'), minLength: 4, maxLength: 9}), {minLength: 1, maxLength: 3})
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(query, (words) => {
        expect(editDistance(words, misspell(words) ?? '', 4)).toBe(1);
      }),
    );
  });

  it('drops a third of the last word', () => {
    expect(cutShort('receipt printers')).toBe('receipt printe');
    expect(cutShort('what is it')).toBeNull();
    expect(cutShort('tm-t88')).toBeNull();
  });
});
