import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {readCatalog} from '../catalog';
import {hasPageIn} from '../docIds';

const siteDir = join(import.meta.dirname, '__fixtures__/library');
const {catalog, problems} = readCatalog({siteDir, docsPath: 'docs'});
const relatedTo = (path: string) => [...(catalog.relations.get(path) ?? [])].toSorted();

describe('the catalog of a small library', () => {
  it('has no problems', () => {
    expect(problems).toEqual([]);
  });

  it('has the district', () => {
    expect(catalog.district).toMatchObject({name: 'Westplex Library District', broken_links: 'throw', base_url: '/'});
  });

  it('has every page sorted by path, with its kind and title', () => {
    expect(catalog.pages.map(({path, kind, title}) => `${path} ${kind} ${title}`)).toEqual([
      'equipment/receipt-printer.md equipment Receipt printer',
      'index.md null Welcome',
      'manuals/listen/index.md manual LISTEN',
      'manuals/listen/offline.md manual Working offline',
      'office/listen.md system LISTEN',
      'procedures/load-receipt-paper.md procedure Load receipt paper',
      'training/paths/first-month.md path First month',
      'training/quizzes/receipt-printer.md quiz Receipt printer',
      'training/sessions/receipt-printers.md session Receipt printers',
    ]);
  });

  it("keeps an asset tag's spelling and counts money in cents", () => {
    const printer = catalog.pages.find(({kind}) => kind === 'equipment');
    expect(printer?.data).toMatchObject({unit_cost: 41250, units: [{asset_tag: '0123'}]});
  });

  it('resolves every path in front matter', () => {
    expect(catalog.references.map(({field, to}) => `${field} ${to}`)).toEqual([
      'equipment equipment/receipt-printer.md',
      'steps training/quizzes/receipt-printer.md',
      'covers equipment/receipt-printer.md',
      'quiz training/quizzes/receipt-printer.md',
      'teaches procedures/load-receipt-paper.md',
    ]);
  });

  it('relates pages both ways, whichever of them names the other', () => {
    expect(relatedTo('equipment/receipt-printer.md')).toEqual([
      'manuals/listen/index.md',
      'procedures/load-receipt-paper.md',
      'training/quizzes/receipt-printer.md',
    ]);
    expect(relatedTo('manuals/listen/index.md')).toEqual([
      'equipment/receipt-printer.md',
      'procedures/load-receipt-paper.md',
    ]);
  });

  it('is empty without a docs folder', () => {
    const empty = readCatalog({siteDir: join(siteDir, 'nowhere'), docsPath: 'docs'});
    expect(empty.catalog.pages).toEqual([]);
    expect(empty.problems.map(({message}) => message)).toEqual(['docs/district.yml is missing']);
  });
});

describe('hasPageIn', () => {
  const hasPage = hasPageIn(join(siteDir, 'docs'));

  it('finds a page by its path without the extension', () => {
    expect(hasPage('manuals/listen/index')).toBe(true);
  });

  it.each(['manuals/listen', 'manuals/listen/index.md', 'index\0', ''])('finds no page %j', (id) => {
    expect(hasPage(id)).toBe(false);
  });
});
