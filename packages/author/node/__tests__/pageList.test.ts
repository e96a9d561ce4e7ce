import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {contentOf, readContent} from '@deskbook/content/checkContent';
import {describe, expect, it} from 'vitest';
import {pageList} from '../pageList';
import {DISTRICT} from './temporaryRepository';

describe('the list of pages', () => {
  it('knows where a page to be deleted was moved', () => {
    const moved = '---\nredirect_from: [/docs/old/]\n---\n# A\n';
    const same = '---\nslug: /same/\n---\n# B\n';
    const siteDir = temporarySite({'docs/district.yml': DISTRICT, 'docs/a.md': moved, 'docs/b.md': same});
    const content = readContent(contentOf(siteDir), new Date(), []);
    const old = {path: 'docs/old.md', kind: null, title: 'A', address: '/docs/old/', page: null};
    const session = {path: 'docs/same.md', kind: null, title: 'B', address: '/docs/same/', page: null};
    const facts = {baseUrl: '/', drafts: new Map(), deleted: [old, session], readersOf: () => []};
    expect(pageList(content, facts).map(({path, movedTo}) => [path, movedTo])).toEqual([
      ['docs/a.md', undefined],
      ['docs/b.md', undefined],
      ['docs/old.md', 'docs/a.md'],
      ['docs/same.md', 'docs/b.md'],
    ]);
  });

  it('has pages to be deleted, and drafts that were never pages, but no pictures', () => {
    const siteDir = temporarySite({'docs/district.yml': DISTRICT, 'docs/a.md': '# A\n'});
    const content = readContent(contentOf(siteDir), new Date(), []);
    const drafts = new Map([
      ['docs/a.md', 'changed'],
      ['docs/old-page.md', 'deleted'],
      ['docs/district.yml', 'changed'],
      ['docs/img/lid.png', 'new'],
    ] as const);
    const old = {path: 'docs/old-page.md', kind: 'procedure', title: 'Clear a jam', address: '/docs/jam/'} as const;
    const facts = {baseUrl: '/staff/', drafts, deleted: [{...old, page: null}], readersOf: () => []};
    expect(pageList(content, facts).map((page) => Object.values(page).slice(0, 5))).toEqual([
      ['docs/a.md', null, 'A', '/staff/docs/a/', 'changed'],
      ['docs/old-page.md', 'procedure', 'Clear a jam', '/staff/docs/jam/', 'deleted'],
      ['docs/district.yml', null, 'The home page and the menu', null, 'changed'],
    ]);
  });
});
