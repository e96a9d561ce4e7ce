import {describe, expect, it} from 'vitest';
import {pagesJson} from '../node/pagesJson';
import {deskOf, pageText} from './deskOf';

function entriesOf(...given: Parameters<typeof deskOf>) {
  const {catalog, docs} = deskOf(...given);
  return pagesJson(catalog, docs);
}

describe('/api/pages.json', () => {
  it('has everything that a page says', () => {
    const lines = 'audience: [circulation]\nsystems: [listen, win]\nbranches: [downtown]';
    expect(entriesOf({'procedures/load.md': pageText('procedure', 'Load paper', lines)})).toEqual({
      pages: [
        {
          url: '/docs/procedures/load/',
          kind: 'procedure',
          title: 'Load paper',
          owner: 'systems-analyst',
          last_reviewed_on: '2026-05-01',
          review_by: '2026-11-01',
          audience: ['circulation'],
          systems: ['listen', 'win'],
          branches: ['downtown'],
        },
      ],
    });
  });

  it.each([
    ['a page without a kind', '# Welcome', null],
    ['a page of a kind that says no more than its title', pageText('quiz', 'Welcome'), 'quiz'],
  ])('has null for missing values on %s', (_name, text, kind) => {
    expect(entriesOf({'index.md': text})).toEqual({
      pages: [
        {
          url: '/docs/',
          kind,
          title: 'Welcome',
          owner: null,
          last_reviewed_on: null,
          review_by: null,
          audience: null,
          systems: null,
          branches: null,
        },
      ],
    });
  });

  it('has no next review date if only the last review is known', () => {
    const [page] = entriesOf({'a.md': pageText('quiz', 'A', 'last_reviewed_on: 2026-05-01')}).pages;
    expect(page).toMatchObject({last_reviewed_on: '2026-05-01', review_by: null});
  });

  it('is sorted by path', () => {
    const pages = {'b.md': '# One', 'a/z.md': '# Two', 'c.md': '# Three'};
    expect(entriesOf(pages).pages.map(({url}) => url)).toEqual(['/docs/a/z/', '/docs/b/', '/docs/c/']);
  });

  it('leaves out drafts and unlisted pages', () => {
    const pages = {'a.md': '# A', 'b.md': '# B', 'c.md': '# C'};
    const {pages: entries} = entriesOf(pages, {drafts: ['a.md'], unlisted: ['c.md']});
    expect(entries.map(({url}) => url)).toEqual(['/docs/b/']);
  });

  it('is an empty list without pages', () => {
    expect(entriesOf({})).toEqual({pages: []});
  });
});
