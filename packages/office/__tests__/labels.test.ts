import {LABEL_SHEETS, labelsOn, onSheets} from '@deskbook/engine/boot/labels/labelSheets';
import {describe, expect, it, test} from 'vitest';
import {labelPages} from '../domain/labels/labelPages';
import {moneyCatalog} from './moneyCatalog';

/** As Avery's templates have them, in inches: how many, the margins on the left and on top, and from one label to the next. */
const TEMPLATES = {
  5160: {count: 30, left: 0.1875, top: 0.5, across: 2.75, down: 1},
  5163: {count: 10, left: 0.15625, top: 0.5, across: 4.1875, down: 2},
  5167: {count: 80, left: 0.28125, top: 0.5, across: 2.0625, down: 0.5},
  6576: {count: 32, left: 0.46875, top: 0.5, across: 1.9375, down: 1.25},
};

test.each(LABEL_SHEETS)('labels for Avery $number are where its template has them', (sheet) => {
  const {columns, rows, width, height, gap} = sheet;
  expect({
    count: labelsOn(sheet),
    left: (8.5 - columns * width - (columns - 1) * gap) / 2,
    top: (11 - rows * height) / 2,
    across: width + gap,
    down: height,
  }).toEqual(TEMPLATES[sheet.number]);
});

test('labels fill one sheet after another', () => {
  expect(onSheets([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(onSheets([], 2)).toEqual([]);
});

describe('the labels of a branch', () => {
  const pagesOf = (units: readonly string[], addressOf = (path: string): string | null => `/docs/${path}/`) =>
    labelPages({
      catalog: moneyCatalog({'e-printer': `units:\n${units.map((unit) => `  - {${unit}}`).join('\n')}`}),
      buildDay: '2026-11-28',
      addressOf,
    });

  it('have the tag, the guide and a code that links to the machine', () => {
    const pages = pagesOf(['asset_tag: "Ñ 1", branch: riverside, location: Desk']);
    expect(pages).toMatchObject([
      {
        name: 'Riverside',
        district: 'Westplex Library District',
        path: 'office/labels/riverside/',
        labels: [{tag: 'Ñ 1', guide: 'e-printer', location: 'Desk'}],
      },
    ]);
    expect(pages[0]?.labels[0]?.code.address).toBe('https://staff.example.org/asset/%C3%91-1/');
  });

  it('also work for a site in a subfolder of its server', () => {
    const catalog = moneyCatalog({'e-printer': 'units: [{asset_tag: "01", branch: downtown}]'});
    const district = {...catalog.district, base_url: '/staff/'};
    const [page] = labelPages({catalog: {...catalog, district}, buildDay: '2026-11-28', addressOf: (path) => path});
    expect(page?.labels[0]?.code.address).toBe('https://staff.example.org/staff/asset/01/');
  });

  it('leave out retired machines, and those without a guide that can be opened', () => {
    expect(pagesOf(['asset_tag: "1", branch: downtown, status: retired'])).toEqual([]);
    expect(pagesOf(['asset_tag: "1", branch: downtown'], () => null)).toEqual([]);
  });

  it('are split across pages if there are more than 75', () => {
    const pages = pagesOf(Array.from({length: 76}, (_, index) => `asset_tag: "${index + 100}", branch: downtown`));
    expect(pages.map(({name, path, labels}) => [name, path, labels.length, labels[0]?.tag])).toEqual([
      ['Downtown, part 1 of 2', 'office/labels/downtown/', 75, '100'],
      ['Downtown, part 2 of 2', 'office/labels/downtown/2/', 1, '175'],
    ]);
  });
});
