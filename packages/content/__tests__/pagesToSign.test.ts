import {deskOf, pageText} from '@deskbook/home/__tests__/deskOf';
import {expect, it} from 'vitest';
import {pagesToSign} from '../pagesToSign';

it('lists the pages that people sign, with who signs them', () => {
  const {catalog, docs} = deskOf(
    {
      'all.md': pageText(
        'manual',
        'Privacy',
        'acknowledge: [all-staff]\nacknowledge_again: 2026-11-01\nvalid_for: 1 year',
      ),
      'some.md': pageText('manual', 'Keys', 'acknowledge: [circulation]'),
      'none.md': pageText('manual', 'Telephones'),
      'draft.md': pageText('manual', 'Draft', 'acknowledge: [all-staff]'),
      'unlisted.md': pageText('manual', 'Unlisted', 'acknowledge: [all-staff]'),
    },
    {drafts: ['draft.md'], unlisted: ['unlisted.md']},
  );
  expect(pagesToSign(catalog, docs)).toEqual([
    {
      ...{id: 'all', title: 'Privacy', url: '/docs/all/', roles: ['circulation', 'reference', 'all-staff']},
      ...{isForAll: true, again: '2026-11-01', validFor: '1 year'},
    },
    {
      id: 'some',
      title: 'Keys',
      url: '/docs/some/',
      roles: ['circulation'],
      isForAll: false,
      again: null,
      validFor: null,
    },
  ]);
});
