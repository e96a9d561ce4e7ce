import type {DocMetadata, LoadedContent, LoadedVersion} from '@docusaurus/plugin-content-docs';
import {describe, expect, it} from 'vitest';
import {arrangeSidebars} from '../node/arrangeSidebars';
import {keepOrder} from '../node/keepOrder';
import {catalogOf, pageText} from './siteOf';

type Sidebars = LoadedVersion['sidebars'];
type Item = Sidebars[string][number];

const doc = (path: string): Item => ({type: 'doc', id: path.replace('.md', '')});
const folder = (label: string, items: Item[], index?: string): Item => ({
  type: 'category',
  label,
  items,
  collapsible: true,
  collapsed: true,
  link: index ? {type: 'doc', id: index} : undefined,
});

type DocFields = Partial<
  Pick<DocMetadata, 'unlisted' | 'permalink' | 'sidebarPosition' | 'previous' | 'next' | 'frontMatter'>
>;

function siteOf(pages: Record<string, string>, sidebars: Sidebars, facts: Record<string, DocFields> = {}) {
  const catalog = catalogOf(pages);
  const docs = catalog.pages.map(({path, title}) => ({
    id: path.replace('.md', ''),
    source: `@site/docs/${path}`,
    permalink: `/docs/${path}`,
    title,
    frontMatter: {},
    sidebar: 'before',
    ...facts[path],
  }));
  const content = {loadedVersions: [{docs, sidebars}]} as unknown as LoadedContent;
  return {content, context: {catalog, baseUrl: '/staff/', sourceRoot: '@site/docs/'}};
}

/** A sidebar in lines: labels of groups with their addresses, and ids of pages below them. */
function linesOf(items: readonly Item[], indent = ''): string[] {
  return items.flatMap((item) => {
    if (item.type === 'link') return [`${indent}${item.label} -> ${item.href}`];
    if (item.type === 'doc') return [`${indent}${item.id}${item.label ? ` as ${item.label}` : ''}`];
    if (item.type !== 'category') return [`${indent}${item.type}`];
    const to = item.link?.type === 'doc' ? item.link.id : item.customProps?.to;
    return [`${indent}${item.label}${to ? ` -> ${to}` : ''}`, ...linesOf(item.items, `${indent}  `)];
  });
}

function arranged(...given: Parameters<typeof siteOf>) {
  const {content, context} = siteOf(...given);
  const [version] = arrangeSidebars(content, context).loadedVersions as [LoadedVersion];
  return {
    sidebars: Object.fromEntries(Object.entries(version.sidebars).map(([name, items]) => [name, linesOf(items)])),
    sidebarOf: Object.fromEntries(version.docs.map(({id, sidebar}) => [id, sidebar])),
  };
}

describe('arrangeSidebars', () => {
  it('lists procedures by system, A to Z, regardless of folders', () => {
    const pages = {
      'procedures/b.md': pageText('procedure', 'Beta', 'systems: [listen]'),
      'procedures/old/a.md': pageText('procedure', 'Alpha', 'systems: [listen, win]'),
      'procedures/c.md': pageText('procedure', 'Gamma', 'systems: [win]'),
      'elsewhere/d.md': pageText('procedure', 'Delta', 'systems: [win]'),
    };
    const {sidebars, sidebarOf} = arranged(pages, {
      'procedures/': [doc('procedures/b.md'), folder('Old', [doc('procedures/old/a.md')]), doc('procedures/c.md')],
      'elsewhere/': [doc('elsewhere/d.md')],
    });
    expect(sidebars).toEqual({
      procedures: [
        'All procedures -> /staff/procedures/',
        'LISTEN -> /staff/procedures/#listen',
        '  procedures/old/a',
        '  procedures/b',
        'WIN -> /staff/procedures/#win',
        '  elsewhere/d',
        '  procedures/c',
      ],
    });
    expect(new Set(Object.values(sidebarOf))).toEqual(new Set(['procedures']));
  });

  it('has no groups if there is only one, and puts pages with a position first', () => {
    const pages = {'a.md': pageText('equipment', 'Alpha'), 'b.md': pageText('equipment', 'Beta')};
    const {sidebars} = arranged(pages, {'.': [doc('a.md'), doc('b.md')]}, {'b.md': {sidebarPosition: 1}});
    expect(sidebars).toEqual({equipment: ['All equipment -> /staff/equipment/', 'b', 'a']});
  });

  it('keeps a manual’s chapters in their folders and order', () => {
    const pages = {
      'manuals/win/index.md': pageText('manual', 'WIN'),
      'manuals/win/z.md': pageText('manual', 'First'),
      'manuals/win/a.md': pageText('manual', 'Second'),
      'manuals/b.md': pageText('manual', 'Telephones'),
    };
    const chapters = [doc('manuals/win/z.md'), doc('manuals/win/a.md')];
    const {sidebars} = arranged(pages, {
      'manuals/': [folder('WIN', chapters, 'manuals/win/index'), doc('manuals/b.md')],
    });
    expect(sidebars).toEqual({
      manuals: [
        'All manuals -> /staff/manuals/',
        'WIN -> manuals/win/index',
        '  manuals/win/z',
        '  manuals/win/a',
        'manuals/b',
      ],
    });
  });

  it('leaves pages without a kind in their folder, below the section of the same name', () => {
    const pages = {
      'manuals/a.md': pageText('manual', 'Telephones'),
      'manuals/notes.md': '# Notes',
      'guide/b.md': '# Guide',
      'guide/c.md': pageText('manual', 'Cabling'),
    };
    const {sidebars, sidebarOf} = arranged(pages, {
      'manuals/': [doc('manuals/a.md'), doc('manuals/notes.md')],
      'guide/': [folder('Inner', [doc('guide/c.md')]), doc('guide/b.md')],
    });
    expect(sidebars).toEqual({
      manuals: ['All manuals -> /staff/manuals/', 'manuals/a', 'Inner', '  guide/c', 'manuals/notes'],
      'guide/': ['Guide -> /staff/docs/guide/', 'guide/b'],
    });
    expect(sidebarOf['guide/c']).toBe('manuals');
  });

  it('starts a folder’s sidebar with the folder’s own page, or with the list of its pages', () => {
    const pages = {'a/b.md': '', 'a/index.md': '', '02-my-notes/c.md': '', 'office/d.md': '', 'hidden/e.md': ''};
    const {sidebars} = arranged(
      pages,
      {
        'a/': [doc('a/b.md'), doc('a/index.md')],
        '02-my-notes/': [doc('02-my-notes/c.md')],
        'office/': [doc('office/d.md')],
        'hidden/': [doc('hidden/e.md')],
      },
      {'a/index.md': {permalink: '/staff/docs/a'}, 'hidden/e.md': {unlisted: true}},
    );
    expect(sidebars).toEqual({
      'a/': ['a/index', 'a/b'],
      '02-my-notes/': ['My notes -> /staff/docs/my-notes/', '02-my-notes/c'],
      'office/': ['Office -> /staff/docs/office/', 'office/d'],
      'hidden/': ['hidden/e'],
    });
  });

  it('keeps unlisted pages out of the groups, because index pages do not list them', () => {
    const pages = {
      'a.md': pageText('procedure', 'Alpha', 'systems: [listen]'),
      'b.md': pageText('procedure', 'Beta', 'systems: [win]'),
      'c.md': pageText('procedure', 'Gamma'),
    };
    const tree = {'.': Object.keys(pages).map(doc)};
    expect(arranged(pages, tree, {'c.md': {unlisted: true}}).sidebars.procedures?.at(-1)).toBe('c');
  });

  it('shows no sidebar on a page that turns it off', () => {
    const {sidebarOf} = arranged(
      {'a.md': pageText('procedure', 'Alpha')},
      {'.': [doc('a.md')]},
      {'a.md': {frontMatter: {displayed_sidebar: null}}},
    );
    expect(sidebarOf).toEqual({a: 'before'});
  });
});

describe('keepOrder', () => {
  const link = (path: string) => ({title: path, permalink: `/docs/${path}`});
  const docOf = (path: string, pages: Record<string, string>, facts: Record<string, DocFields>) => {
    const {content, context} = siteOf(pages, {}, facts);
    const [version] = keepOrder(content, context).loadedVersions as [LoadedVersion];
    return version.docs.find(({source}) => source.endsWith(`/${path}`));
  };
  const neighborsOf = (...of: Parameters<typeof docOf>) => {
    const found = docOf(...of);
    return [found?.previous?.title, found?.next?.title];
  };
  const MANUAL = {
    'm/index.md': pageText('manual', 'WIN'),
    'm/a.md': pageText('manual', 'A chapter'),
    'n.md': pageText('manual', 'Another'),
  };

  it('links from chapter to chapter, but not to the next manual', () => {
    const facts = {'m/a.md': {previous: link('m/index.md'), next: link('n.md')}};
    expect(neighborsOf('m/a.md', MANUAL, facts)).toEqual(['m/index.md', undefined]);
  });

  it('numbers the chapters as the manual’s first page does, which is not a chapter', () => {
    const pages = {...MANUAL, 'm/b.md': pageText('manual', 'B chapter')};
    const facts = {'m/a.md': {previous: link('m/index.md'), next: link('m/b.md')}};
    expect(docOf('m/a.md', pages, facts)).toMatchObject({previous: {chapter: undefined}, next: {chapter: 2}});
  });

  it('leaves procedures without neighbors, except those that a page names', () => {
    const pages = {'a.md': pageText('procedure', 'A'), 'b.md': pageText('procedure', 'B')};
    expect(neighborsOf('a.md', pages, {'a.md': {next: link('b.md')}})).toEqual([undefined, undefined]);
    const named = {'a.md': {next: link('b.md'), frontMatter: {pagination_next: 'b'}}};
    expect(neighborsOf('a.md', pages, named)).toEqual([undefined, 'b.md']);
  });

  it('links pages without a kind', () => {
    const pages = {'a.md': '# A', 'b.md': '# B', 'c.md': pageText('procedure', 'C')};
    const facts = {'b.md': {previous: link('a.md'), next: link('c.md')}};
    expect(neighborsOf('b.md', pages, facts)).toEqual(['a.md', undefined]);
  });
});
