import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {checkContent, contentOf} from '@deskbook/content/checkContent';
import {describe, expect, it} from 'vitest';
import {fixLinks} from '../commands/check';

const DISTRICT = `name: Maple
url: https://staff.example.org
time_zone: America/Chicago
help_desk: {name: Help desk, email: help@example.org}
wording: {check: no}
`;
const PAGE = 'docs/guide/desk/opening.md';
const OTHERS = {
  'docs/district.yml': DISTRICT,
  'docs/guide/index.md': '# The guide\n',
  'docs/guide/desk/closing.md': '# Closing\n\n## Count "the" drawer: it\'s due\n\n## Lock up {#lock}\n',
  'docs/guide/machines/README.md': '# Machines\n',
  'docs/guide/machines/scanner.md': "---\ntitle: The 9' scanners\n---\n\nText.\n",
  'docs/guide/machines/printer.mdx': '# The label printer\n',
  'docs/guide/images/lever.png': '',
  'docs/guide/desk/scripts.md': '# Scripts\n',
  'docs/guide/desk/scripts/run.sh': '',
  'docs/guide/forms/card.txt': 'A card.\n',
  'docs/other/desk/closing.md': '# Another closing\n',
  'docs/desk/keys.md': '# Keys\n',
  'docs/guide/desk/keys.md': '# Keys of the desk\n',
};

/** Fixes the links of a page, and returns its new text. */
async function fix(text: string, {dryRun = false} = {}) {
  const siteDir = temporarySite({...OTHERS, [PAGE]: text});
  const read = async () => (await checkContent(contentOf(siteDir), new Date('2026-11-01T12:00:00Z'), [])).problems;
  const {fixed, failures} = fixLinks(siteDir, await read(), {dryRun});
  expect(failures).toEqual([]);
  const left = (await read()).filter(({severity, file}) => severity === 'error' && file === PAGE);
  return {text: readFileSync(join(siteDir, PAGE), 'utf8'), fixed, left: left.length};
}

describe('check --fix-links', () => {
  it.each([
    ['an address of another site', '/desk/closing.html', 'closing.md'],
    ['a relative address of one', '../machines/printer.html', '../machines/printer.mdx'],
    ['an address without an extension', 'closing', 'closing.md'],
    ['one that treats each page as a folder', '../closing.htm', 'closing.md'],
    ['the first page of a folder', '/machines/index.html', '../machines/README.md'],
    ['a folder', '/machines/', '../machines/README.md'],
    [
      'a heading as other programs name it',
      '/desk/closing.html#count-quot-the-quot-drawer-it-39-s-due',
      'closing.md#count-the-drawer-its-due',
    ],
    ['a heading in capitals', 'closing.md#Lock-Up', 'closing.md#lock'],
    ['the title of a page', '/machines/scanner.html#the-9-39-scanners', '../machines/scanner.md'],
    ['a heading that nobody can know', '/desk/closing.html#gone', 'closing.md#gone'],
    ['a file', '/forms/card.txt', '../forms/card.txt'],
    ['a host', 'catalog.example.org', 'https://catalog.example.org'],
    ["one's own computer", 'http://localhost:3000/docs/guide/machines/#x', '../machines/README.md#x'],
  ])('corrects %s', async (_what, wrong, right) => {
    expect((await fix(`# Opening\n\nSee [this page](${wrong}).\n`)).text).toBe(
      `# Opening\n\nSee [this page](${right}).\n`,
    );
  });

  it('corrects pictures, definitions, angle brackets and HTML, each in its own way', async () => {
    const {text, left} = await fix(`# Opening

![The lever](/images/lever.png) and [closing][c] and [closing](</desk/closing.html>).

<p>Or <a href="/desk/closing.html">closing</a>.</p>

[c]: /desk/closing.html "Closing"
`);
    expect(text).toBe(`# Opening

![The lever](../images/lever.png) and [closing][c] and [closing](<closing.md>).

<p>Or <a href="/docs/guide/desk/closing/">closing</a>.</p>

[c]: closing.md "Closing"
`);
    expect(left).toBe(0);
  });

  it('corrects a link whose words are the title of one page', async () => {
    const {text} = await fix('# Opening\n\n[The label printer](lable.md), [Closing](shut.md)\n');
    expect(text).toBe('# Opening\n\n[The label printer](../machines/printer.mdx), [Closing](shut.md)\n');
  });

  it.each([
    ['a page that two folders have', '/desk/keys.html'],
    ['a folder without pages beside a page of its name', 'scripts'],
    ['a misspelled page', 'closin.md'],
    ['an address on a computer that is not of this site', 'http://localhost:1082/'],
    ['a link that works', 'closing.md#lock'],
  ])('leaves %s', async (_what, address) => {
    const text = `# Opening\n\n[this](${address})\n`;
    const fixed = await fix(text);
    expect(fixed).toMatchObject({text, fixed: []});
  });

  it('changes nothing else: code, line ends, the byte order mark, other links', async () => {
    const text = '\uFEFF# Opening\r\n\r\n`[a](/desk/closing.html)`\r\n\r\n[a](/desk/closing.html) [b](gone.md)\r\n';
    expect((await fix(text)).text).toBe(text.replace('\n[a](/desk/closing.html)', '\n[a](closing.md)'));
  });

  it('only says what it would do, with --dry-run', async () => {
    const text = '# Opening\n\n[a](/desk/closing.html)\n';
    expect(await fix(text, {dryRun: true})).toEqual({
      text,
      fixed: [{file: PAGE, line: 3, found: '/desk/closing.html', replacement: 'closing.md'}],
      left: 1,
    });
  });
});
