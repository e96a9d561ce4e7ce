import {describe, expect, it} from 'vitest';
import {temporarySite} from '../../../content/__tests__/temporarySite';
import {contentOf, readContent} from '../../../content/checkContent';
import {pageList} from '../pageList';
import {DISTRICT} from './temporaryRepository';

describe('the list of pages', () => {
  it('has drafts that are no pages any more, or never were, but no pictures', () => {
    const siteDir = temporarySite({'docs/district.yml': DISTRICT, 'docs/a.md': '# A\n'});
    const content = readContent(contentOf(siteDir), new Date(), []);
    const drafts = new Map([
      ['docs/a.md', 'changed'],
      ['docs/old-page.md', 'deleted'],
      ['docs/district.yml', 'changed'],
      ['docs/img/lid.png', 'new'],
    ] as const);
    const pages = pageList(content, {baseUrl: '/staff/', drafts, readersOf: () => []});
    expect(pages.map(({path, title, address, draft}) => [path, title, address, draft])).toEqual([
      ['docs/a.md', 'A', '/staff/docs/a/', 'changed'],
      ['docs/old-page.md', 'Old page', null, 'deleted'],
      ['docs/district.yml', 'District', null, 'changed'],
    ]);
  });
});
