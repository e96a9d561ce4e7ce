import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {temporarySite} from '../../../content/__tests__/temporarySite';
import {readCatalog} from '../../../content/catalog';
import {isTextAlone, writeBrowserRegistry} from '../node/browserRegistry';

const entry = (source: string) =>
  `  "0a": [() => import(/* webpackChunkName: "0a" */ "${source}"), "${source}", require.resolveWeak("${source}")],`;
// As Docusaurus writes it.
const REGISTRY = `export default {\n${['@site/docs/a.md', '@theme/DocItem', '@site/docs/c.md'].map(entry).join('\n')}};\n`;

describe('the registry for browsers', () => {
  it('leaves pages out, and adds components', () => {
    const siteDir = temporarySite({'registry.js': REGISTRY});
    const pages = new Set(['@site/docs/a.md', '@site/docs/c.md']);

    const text = readFileSync(writeBrowserRegistry(join(siteDir, 'registry.js'), pages, ['Quiz']), 'utf8');
    expect(text.replace(/\s+/g, ' ').trim()).toBe(
      `export default { Quiz: [() => import('@theme/Quiz')], ${entry('@theme/DocItem').trim()} };`,
    );
  });
});

/** Whether each page of a site with one alone is. */
function areTextAlone(path: string, text: string): boolean[] {
  const siteDir = temporarySite({[`docs/${path}`]: text});
  return readCatalog({siteDir, docsPath: 'docs'}).catalog.pages.map(isTextAlone);
}

describe('a page', () => {
  it.each([
    'Press **OK**.',
    'See [the next page](next.md#top), [the list](/procedures/), and [elsewhere](https://example.org/a.pdf).',
    'Write to [us](mailto:help@example.org).',
  ])('is text alone: %s', (text) => {
    expect(areTextAlone('a.md', text)).toEqual([true]);
  });

  it.each([
    '![The switch](switch.png)',
    '<img src="switch.png" alt="">',
    '![The switch][photo]\n\n[photo]: switch.png',
    '[The plan](files/plan.pdf)',
    '[The plan](/files/plan.pdf?old#page=2)',
    '---\nimage: ./card.png\n---\n\nText.',
    '```mermaid\nflowchart LR\n  A --> B\n```',
  ])('is more than text: %s', (text) => {
    expect(areTextAlone('a.md', text)).toEqual([false]);
  });

  it('is more than text where it may hold components', () => {
    expect(areTextAlone('a.mdx', 'Text.')).toEqual([false]);
  });
});
