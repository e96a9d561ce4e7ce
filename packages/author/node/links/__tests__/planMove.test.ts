import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {checkContent, contentOf} from '@deskbook/content/checkContent';
import {buildTime} from '@deskbook/text/dates/buildTime';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {DISTRICT} from '../../__tests__/temporaryRepository';
import {readSiteFiles, type SiteFiles} from '../../pages/siteFiles';
import {planMove} from '../planMove';
import {resolveLink} from '../resolveLink';

const FOLDERS = ['docs', 'docs/a', 'docs/a/b', 'docs/guides'];
const NAMES = ['paper', 'glass', 'index', 'lid', '02-roll'];

/** Ways to write a link from one page to another, each as its own author would. */
const SPELLINGS: readonly ((from: string, to: string) => string)[] = [
  (from, to) => `[x](${relative(from, to)})`,
  (from, to) => `[x](${dotted(relative(from, to))}#part "Title (1)")`,
  (from, to) => `[x](<${relative(from, to)}#part>)`,
  (from, to) => `| a | [x](${relative(from, to)}) |\n| - | - |\n| b | \`[x](${relative(from, to)})\` |`,
  (_, to) => `[x](${to.slice('docs'.length)}?view=1)`,
  (_, to) => `[x](@site/${to}#part)`,
  (from, to) => `[x]\n\n[x]: ${relative(from, to)} 'Title'`,
  (_, to) => `[x](${addressOf(to)})`,
  (_, to) => `[x](${addressOf(to).replace(/\/$/, '')}#part)`,
  (from, to) => `[x](${posix.relative(addressOf(from), addressOf(to)) || '.'}/#part)`,
  (_, to) => `[x](https://staff.example.org${addressOf(to)})`,
  (_, to) => `Text <a href="${addressOf(to)}">x</a> and <b title="${to}">y</b>.`,
  () => '[web](https://example.org/docs/paper/) [mail](mailto:a@b.org) [cal](/calendar/) [here](#part)',
];

const relative = (from: string, to: string) => posix.relative(posix.dirname(from), to);
const dotted = (path: string) => (path.startsWith('.') ? path : `./${path}`);
const addressOf = (path: string) =>
  `/${path
    .replace(/\.md$/, '')
    .replace(/(^|\/)02-/, '$1')
    .replace(/\/index$/, '')}/`;

interface Site {
  pages: {path: string; links: {spelling: number; to: number}[]; names: number[]; endings: string}[];
  moved: number;
  to: string;
}

const path = fc
  .tuple(fc.constantFrom(...FOLDERS), fc.constantFrom(...NAMES))
  .map(([folder, name]) => `${folder}/${name}.md`);

const sites: fc.Arbitrary<Site> = fc.record({
  pages: fc.uniqueArray(
    fc.record({
      path,
      links: fc.array(fc.record({spelling: fc.nat(SPELLINGS.length - 1), to: fc.nat(20)}), {maxLength: 5}),
      names: fc.array(fc.nat(20), {maxLength: 2}),
      endings: fc.constantFrom('\n', '\r\n'),
    }),
    {selector: (page) => addressOf(page.path), minLength: 2, maxLength: 8},
  ),
  moved: fc.nat(20),
  to: path,
});

function textOf({path: from, links, names, endings}: Site['pages'][number], pages: Site['pages']): string {
  const at = (index: number) => pages[index % pages.length]?.path ?? '';
  const named = names.map((index) => `  - ${relative(from, at(index))} # a page`);
  const facts = ['kind: path', `title: Page ${pages.findIndex((page) => page.path === from)}`];
  const lines = [
    '---',
    ...facts,
    ...(named.length > 0 ? ['steps:', ...named] : []),
    '---',
    '',
    '## Part {#part}',
    '',
    ...links.flatMap(({spelling, to}, index) => [
      (SPELLINGS[spelling]?.(from, at(to)) ?? '').replaceAll('[x]', `[x${index}]`),
      '',
    ]),
  ];
  return lines.join(endings);
}

/** Where each link of a file leads, in their order. */
function targetsOf({files, map}: SiteFiles, path: string) {
  const file = files.find((each) => each.path === path);
  return file?.links.map((link) => {
    const target = resolveLink(link, path, map);
    return target && (target.file ?? target.address);
  });
}

/** A text without its addresses, and without what a move adds to the facts. */
function aroundLinks(text: string, links: SiteFiles['files'][number]['links']): string {
  const bare = links.toReversed().reduce((rest, {from, to}) => `${rest.slice(0, from)}…${rest.slice(to)}`, text);
  return bare.replace(/^redirect_from: .*\r?\n/m, '');
}

async function errorsIn(dir: string): Promise<string[]> {
  const {problems} = await checkContent(contentOf(dir), buildTime(), []);
  return problems
    .filter(({severity, message}) => severity === 'error' && /link|leads?|lead to/.test(message))
    .map(({message}) => message);
}

describe('a page that moves', () => {
  it('changes no link’s target, and nothing but links', async () => {
    await fc.assert(
      fc.asyncProperty(sites, async ({pages, moved, to}) => {
        const old = pages[moved % pages.length]?.path ?? '';
        fc.pre(pages.every((page) => addressOf(page.path) !== addressOf(to) || page.path === old) && old !== to);
        const files = Object.fromEntries(pages.map((page) => [page.path, textOf(page, pages)]));
        const dir = temporarySite({'docs/district.yml': `${DISTRICT}urgent: [${old.slice(5)}#part]\n`, ...files});
        const before = readSiteFiles(dir);
        expect(await errorsIn(dir)).toEqual([]);
        const {texts} = planMove(before, {path: old, to, pictures: new Map(), isPublished: true});
        rmSync(join(dir, old));
        for (const [place, text] of texts) {
          mkdirSync(dirname(join(dir, place)), {recursive: true});
          writeFileSync(join(dir, place), text);
        }
        const after = readSiteFiles(dir);
        const placeOf = (path: string) => (path === old ? to : path);
        for (const file of before.files) {
          const now = after.files.find((each) => each.path === placeOf(file.path));
          const expected = targetsOf(before, file.path)?.map((target) => target && placeOf(target));
          expect(targetsOf(after, placeOf(file.path))).toEqual(expected);
          expect(aroundLinks(now?.text ?? '', now?.links ?? [])).toBe(aroundLinks(file.text, file.links));
        }
        expect(await errorsIn(dir)).toEqual([]);
        rmSync(dir, {recursive: true});
      }),
      {numRuns: 60},
    );
  }, 120_000);
});
