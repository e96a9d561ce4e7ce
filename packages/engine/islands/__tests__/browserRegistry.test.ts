import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pageOf} from '@deskbook/content/__tests__/readFrontMatter';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import type {Page} from '@deskbook/content/page';
import {describe, expect, it} from 'vitest';
import {htmlOnlyPages, writeBrowserRegistry} from '../node/browserRegistry';

const entry = (source: string) =>
  `  "0a": [() => import(/* webpackChunkName: "0a" */ "${source}"), "${source}", require.resolveWeak("${source}")],`;
// As Docusaurus writes it.
const NAMES = [
  '@site/docs/a.md',
  '@theme/DocItem',
  '@site/docs/c.md',
  '@generated/deskbook-office/default/reviews.json',
];
const REGISTRY = `export default {\n${NAMES.map(entry).join('\n')}};\n`;

describe('the registry for browsers', () => {
  it('leaves out pages and our plugins’ data, and adds components', () => {
    const siteDir = temporarySite({'registry.js': REGISTRY});
    const pages = new Set(['@site/docs/a.md', '@site/docs/c.md']);

    const text = readFileSync(writeBrowserRegistry(join(siteDir, 'registry.js'), pages, ['Quiz']), 'utf8');
    expect(text.replace(/\s+/g, ' ').trim()).toBe(
      `export default { Quiz: [() => import('@theme/Quiz')], ${entry('@theme/DocItem').trim()} };`,
    );
  });
});

const pathsOf = (pages: readonly Page[]) => pages.map(({path}) => path);
/** Those pages of a site with one that browsers get as HTML only. */
const htmlOnly = (frontMatter: string, body = '') => pathsOf(htmlOnlyPages([pageOf('a.md', frontMatter, body)]));

describe('a page', () => {
  it.each([
    'Press **OK**.',
    'See [the next page](next.md#top), [the list](/procedures/), and [elsewhere](https://example.org/a.pdf).',
    'Write to [us](mailto:help@example.org).',
  ])('needs no script for %s', (text) => {
    expect(htmlOnly('', text)).toEqual(['a.md']);
  });

  it.each([
    '![The switch](switch.png)',
    '<img src="switch.png" alt="">',
    '![The switch][photo]\n\n[photo]: switch.png',
    '[The plan](files/plan.pdf)',
    '[The plan](/files/plan.pdf?old#page=2)',
    '```mermaid\nflowchart LR\n  A --> B\n```',
  ])('is compiled for browsers because of %s', (text) => {
    expect(htmlOnly('', text)).toEqual([]);
  });

  it('is compiled for browsers because of an image in its front matter', () => {
    expect(htmlOnly('image: ./card.png')).toEqual([]);
  });

  it('is compiled for browsers if it may have components, together with its manual', () => {
    const manual =
      'kind: manual\ntitle: Network\nowner: systems-analyst\nlast_reviewed_on: 2026-05-01\nreview_in: 1 year';
    const pages = ['network/index.md', 'network/cables.md', 'other.md'].map((path) => pageOf(path, manual));
    expect(pathsOf(htmlOnlyPages(pages))).toEqual(pathsOf(pages));
    expect(pathsOf(htmlOnlyPages([...pages, pageOf('network/speed.mdx', manual)]))).toEqual(['other.md']);
  });
});
