import {describe, expect, it} from 'vitest';
import {deskOf, pageText} from '../../plugins/front-desk/__tests__/deskOf';
import {pathOverviews} from '../pathOverviews';

const PAGES = {
  'paths/second.md': pageText('path', 'Second week', 'steps: [../read.md]'),
  'paths/first.md': pageText(
    'path',
    'First week',
    'steps: [{title: Day 1, steps: [../read.md, Meet your supervisor]}, ../draft.md, ../unlisted.md]',
  ),
  'read.md': '# Welcome',
  'draft.md': '# Draft',
  'unlisted.md': '# Unlisted',
};

const overviews = (more: object = {}) => {
  const {catalog, docs} = deskOf(PAGES, {drafts: ['draft.md'], unlisted: ['unlisted.md'], ...more});
  return pathOverviews(catalog, docs);
};

describe('pathOverviews', () => {
  it('lists the paths by title, their steps in one row, and links to what readers can open', () => {
    expect(overviews()).toEqual([
      {
        url: '/docs/paths/first/',
        title: 'First week',
        description: 'About First week.',
        steps: [
          {title: 'Welcome', to: '/docs/read/'},
          {title: 'Meet your supervisor', to: null},
          {title: 'Draft', to: null},
          {title: 'Unlisted', to: null},
        ],
      },
      {
        url: '/docs/paths/second/',
        title: 'Second week',
        description: 'About Second week.',
        steps: [{title: 'Welcome', to: '/docs/read/'}],
      },
    ]);
  });

  it('lists those for everyone first, then those of the first roles of the district', () => {
    const path = (title: string, role: string) => pageText('path', title, `steps: [read.md]\nroles: [${role}]`);
    const {catalog, docs} = deskOf({
      'read.md': '# Welcome',
      'a.md': path('At the reference desk', 'reference'),
      'b.md': path('Beside a colleague', 'circulation'),
      'c.md': path('The first week', 'all-staff'),
    });
    const titles = pathOverviews(catalog, docs).map(({title}) => title);
    expect(titles).toEqual(['The first week', 'Beside a colleague', 'At the reference desk']);
  });

  it('leaves out paths that readers do not find', () => {
    expect(overviews({unlisted: ['paths/first.md', 'paths/second.md']})).toEqual([]);
  });
});
