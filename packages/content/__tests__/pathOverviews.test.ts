import {deskOf, pageText} from '@deskbook/home/__tests__/deskOf';
import {describe, expect, it} from 'vitest';
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
  it('lists paths by title, with their steps in one list, and links to published pages', () => {
    const forAll = {roles: ['circulation', 'reference', 'all-staff'], isForAll: true, dueIn: null};
    expect(overviews()).toEqual([
      {
        ...{id: 'paths/first', ...forAll},
        url: '/docs/paths/first/',
        title: 'First week',
        description: 'About First week.',
        steps: [
          {id: 'read', kind: 'read', title: 'Welcome', to: '/docs/read/'},
          {id: 'Meet your supervisor', kind: 'read', title: 'Meet your supervisor', to: null},
          {id: 'draft', kind: 'read', title: 'Draft', to: null},
          {id: 'unlisted', kind: 'read', title: 'Unlisted', to: null},
        ],
      },
      {
        ...{id: 'paths/second', ...forAll},
        url: '/docs/paths/second/',
        title: 'Second week',
        description: 'About Second week.',
        steps: [{id: 'read', kind: 'read', title: 'Welcome', to: '/docs/read/'}],
      },
    ]);
  });

  it("lists those for everyone first, then by the district's first roles", () => {
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

  it('says how each step is completed, and when a path is due', () => {
    const manual = (more: string) => pageText('manual', 'Privacy', more);
    const {catalog, docs} = deskOf({
      'path.md': pageText(
        'path',
        'First week',
        'roles: [circulation]\ndue_in: 30 days\nsteps: [quiz.md, class.md, signed.md, others.md]',
      ),
      'quiz.md': `${pageText('quiz', 'Printer')}\n## One? {#one}\n\n- [x] yes\n- [ ] no\n`,
      'class.md': pageText('session', 'Class', 'start: 2026-12-03 10:00\nduration: 60 min\nbranch: downtown'),
      'signed.md': manual('acknowledge: [circulation]\nacknowledge_again: 2026-11-01'),
      'others.md': manual('acknowledge: [reference]'),
    });
    const [path] = pathOverviews(catalog, docs);
    expect(path).toMatchObject({roles: ['circulation'], isForAll: false, dueIn: '30 days'});
    expect(path?.steps.map(({title: _title, to: _to, ...step}) => step)).toEqual([
      {id: 'quiz', kind: 'quiz'},
      {id: 'class', kind: 'session', session: 'class'},
      {id: 'signed', kind: 'signed', again: '2026-11-01'},
      {id: 'others', kind: 'read'},
    ]);
  });

  it('says how long a step counts, by its own page and by the path', () => {
    const {catalog, docs} = deskOf({
      'path.md': pageText('path', 'Refresher', 'valid_for: 2 years\nsteps: [quiz.md, signed.md, read.md, A drill]'),
      'quiz.md': `${pageText('quiz', 'Printer', 'valid_for: 1 year')}\n## One? {#one}\n\n- [x] yes\n- [ ] no\n`,
      'signed.md': pageText('manual', 'Privacy', 'acknowledge: [circulation]\nvalid_for: 6 months'),
      'read.md': pageText('manual', 'Phones'),
    });
    expect(pathOverviews(catalog, docs)[0]?.steps.map(({id, validFor}) => [id, validFor])).toEqual([
      ['quiz', ['1 year', '2 years']],
      ['signed', ['6 months', '2 years']],
      ['read', ['2 years']],
      ['A drill', ['2 years']],
    ]);
  });

  it('leaves out unlisted paths', () => {
    expect(overviews({unlisted: ['paths/first.md', 'paths/second.md']})).toEqual([]);
  });
});
