import type {Page} from '@deskbook/content/page';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import {describe, expect, it} from 'vitest';
import type {WithFacts} from '../domain/pageFacts';
import {attachFacts} from '../node/attachFacts';
import {catalogOf, pageText} from './siteOf';

/** Pages as Docusaurus loads them, with facts. */
const FOR_EACH = {unlisted: false, description: 'A heading', frontMatter: {}};

function attach(
  pages: Record<string, string>,
  docs: {path: string; permalink: string; unlisted?: boolean; frontMatter?: object}[],
  whenWritten = false,
) {
  const loaded = docs.map(({path, ...doc}) => ({...FOR_EACH, source: `@site/docs/${path}`, ...doc}));
  const content = {loadedVersions: [{versionName: 'current', docs: loaded}]} as unknown as LoadedContent;
  const history = new Map();
  const partsOf = (page: Page, {permalink}: {permalink: string}) => ({part: `${page.title} at ${permalink}`});
  const context = {catalog: catalogOf(pages), history, buildDay: '2026-10-01', docsPath: 'docs', pageData: [partsOf]};
  const attached = attachFacts(content, {...context, whenWritten});
  return attached.loadedVersions.flatMap(
    (version) => version.docs as (WithFacts & {permalink: string; description: string; part?: string})[],
  );
}

const PAGES = {
  'e.md': pageText('equipment', 'Printer'),
  'q.md': pageText('quiz', 'Printers', 'covers: [e.md]'),
};
const E = {path: 'e.md', permalink: '/docs/e'};
const Q = {path: 'q.md', permalink: '/docs/q'};

describe('attachFacts', () => {
  it('adds the facts to Docusaurus’s metadata', () => {
    const [printer, quiz] = attach(PAGES, [E, Q]);
    expect(printer?.page).toMatchObject({kind: 'equipment', related: [{name: 'quizzes'}]});
    expect(quiz?.page).toMatchObject({kind: 'quiz', related: [{name: 'equipment'}]});
  });

  it('adds other plugins’ data next to them', () => {
    const [printer] = attach(PAGES, [E]);
    expect(printer?.part).toBe('Printer at /docs/e/');
  });

  it('waits until a page is written, if that is soon enough', () => {
    const [later] = attach(PAGES, [E, Q], true);
    expect(later?.page).toBeUndefined();
    expect(JSON.parse(JSON.stringify(later))).toEqual(JSON.parse(JSON.stringify(attach(PAGES, [E, Q])[0])));
  });

  it('describes a page without a description by its first sentence', () => {
    const [printer] = attach(PAGES, [{...E, frontMatter: {excerpt: 'It prints.'}}]);
    expect(printer?.description).toBe('It prints.');
  });

  it('adds a trailing slash to every address, also in links', () => {
    const [printer] = attach(PAGES, [E, {...Q, permalink: '/docs/q/'}]);
    expect(printer?.permalink).toBe('/docs/e/');
    expect(printer?.page?.related[0]?.links).toEqual([{title: 'Printers', to: '/docs/q/', kind: 'quiz'}]);
  });

  it.each([
    ['a draft, which Docusaurus left out', []],
    ['unlisted', [{...Q, unlisted: true}]],
  ])('does not name a page that is %s', (_name, more) => {
    const [printer] = attach(PAGES, [E, ...more]);
    expect(printer?.page?.related).toEqual([]);
  });

  it('leaves pages alone that Docusaurus makes itself', () => {
    const [, made] = attach(PAGES, [E, {path: 'made.md', permalink: '/docs/made/'}]);
    expect(made).toEqual({...FOR_EACH, source: '@site/docs/made.md', permalink: '/docs/made/'});
  });
});
