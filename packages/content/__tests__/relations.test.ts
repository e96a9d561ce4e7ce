import {describe, expect, it} from 'vitest';
import type {Page} from '../page';
import {readReferences} from '../references';
import {chaptersOf, folderOfChapters, manualOfChapter, relatePages} from '../relations';
import {pageOf} from './readFrontMatter';

const REVIEWED = 'owner: systems-analyst\nlast_reviewed_on: 2026-05-01\nreview_in: 1 year';
const page = (kind: string, path: string, lines = '', body = '') =>
  pageOf(path, `kind: ${kind}\ntitle: A page\n${REVIEWED}\n${lines}`, body);

function relatedTo(path: string, pages: readonly Page[]): string[] {
  return [...(relatePages(pages, readReferences(pages, 'docs').references).get(path) ?? [])];
}

describe('relatePages', () => {
  it('relates two pages if one names the other', () => {
    const pages = [
      page('procedure', 'a.md', 'equipment: [b.md]'),
      page('equipment', 'b.md'),
      page('equipment', 'c.md'),
    ];
    expect(relatedTo('a.md', pages)).toEqual(['b.md']);
    expect(relatedTo('b.md', pages)).toEqual(['a.md']);
    expect(relatedTo('c.md', pages)).toEqual([]);
  });

  it('relates them once if both name each other', () => {
    const pages = [page('procedure', 'a.md', 'equipment: [b.md]'), page('equipment', 'b.md', 'procedures: [a.md]')];
    expect(relatedTo('a.md', pages)).toEqual(['b.md']);
  });

  it("doesn't relate a page to itself", () => {
    expect(relatedTo('a.md', [page('procedure', 'a.md', 'prerequisites: [a.md]')])).toEqual([]);
  });

  it.each([
    ['links to', '[p](p.md#step)', ''],
    ['is linked from', '', '[m](m.md?x)'],
  ])('relates a manual to a procedure that it %s', (_name, manualBody, procedureBody) => {
    const pages = [page('manual', 'm.md', '', manualBody), page('procedure', 'p.md', '', procedureBody)];
    expect(relatedTo('m.md', pages)).toEqual(['p.md']);
    expect(relatedTo('p.md', pages)).toEqual(['m.md']);
  });

  it("doesn't relate other pages that link to each other", () => {
    const pages = [
      page('procedure', 'a.md', '', '[b](b.md)'),
      page('procedure', 'b.md', '', '[c](c.md)'),
      pageOf('c.md', ''),
    ];
    expect(relatedTo('b.md', pages)).toEqual([]);
  });

  it('relates a manual to the procedures and equipment with the same main system', () => {
    const pages = [
      page('manual', 'm.md', 'systems: [listen, win]'),
      page('procedure', 'p.md', 'systems: [listen, win]'),
      page('equipment', 'e.md', 'systems: [listen]'),
      page('procedure', 'other.md', 'systems: [win, listen]'),
    ];
    expect(relatedTo('m.md', pages)).toEqual(['p.md', 'e.md']);
  });

  it("relates a manual's first page, not its chapters, to its systems", () => {
    const pages = [
      page('manual', 'm/index.md', 'systems: [listen]'),
      page('manual', 'm/chapter.md', 'systems: [listen]'),
      page('procedure', 'p.md', 'systems: [listen]'),
    ];
    expect(relatedTo('p.md', pages)).toEqual(['m/index.md']);
  });
});

describe("a manual's chapters", () => {
  const manual = page('manual', 'win/index.md');
  const inner = page('manual', 'win/deep/README.md');
  const [second, first, zeroth, unplaced] = [
    page('manual', 'win/a.md', 'sidebar_position: 2'),
    page('manual', 'win/b.md', 'sidebar_position: 1'),
    page('manual', 'win/c.md', 'sidebar_position: 0'),
    page('manual', 'win/0.md'),
  ];
  const deep = page('manual', 'win/deep/d.md');
  const others = [page('manual', 'winter.md'), page('procedure', 'win/p.md'), pageOf('win/plain.md', '')];
  const pages = [manual, inner, unplaced, second, first, zeroth, deep, ...others] as Page[];

  it('are the manuals in its folder, by position, then by path', () => {
    expect(chaptersOf(manual, pages)).toEqual([zeroth, first, second, unplaced, inner]);
  });

  it('belong to the closest manual above them', () => {
    expect(manualOfChapter(deep, pages)).toBe(inner);
    expect(manualOfChapter(inner, pages)).toBe(manual);
    expect(manualOfChapter(manual, pages)).toBeUndefined();
  });

  it("aren't pages of other kinds or in neighboring folders", () => {
    expect(others.map((other) => manualOfChapter(other, pages))).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    ['manual', 'win/index.md', 'win/'],
    ['manual', 'win/README.mdx', 'win/'],
    ['manual', 'index.md', ''],
    ['manual', 'win.md', undefined],
    ['manual', 'windex.md', undefined],
    ['procedure', 'win/index.md', undefined],
  ])('of a %s at %s are in %j', (kind, path, folder) => {
    expect(folderOfChapters(page(kind, path))).toBe(folder);
  });
});
