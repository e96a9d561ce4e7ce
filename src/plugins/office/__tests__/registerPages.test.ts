import {expect, test} from 'vitest';
import type {Catalog} from '../../../content/catalog';
import {csvFiles} from '../domain/files';
import {planTable} from '../domain/planTable';
import type {OfficeSource, Register} from '../domain/register';
import {registerPages} from '../domain/registerPages';

const SOURCE: OfficeSource = {catalog: {} as Catalog, buildDay: '2026-11-28', addressOf: () => null};

const register = (rows: number): Register => ({
  path: 'office/boxes/',
  title: 'Boxes',
  description: 'All boxes.',
  keywords: [],
  plan: () => [
    {
      id: 'boxes',
      title: 'Boxes',
      table: planTable({
        rows: Array.from({length: rows}, (_, index) => index + 1),
        columns: [
          {label: 'Number', type: 'number', value: (row) => row, hasTotal: true},
          {label: 'Parity', value: (row) => (row % 2 ? 'odd' : 'even'), isFilter: true},
        ],
      }),
    },
  ],
});

test('a list that fits is one page', () => {
  const pages = registerPages(register(250), SOURCE);
  expect(pages.map(({path, part, parts}) => [path, part, parts])).toEqual([['office/boxes/', 1, 1]]);
});

test('a longer list is split, and each part has the figures for the whole list', () => {
  const pages = registerPages(register(501), SOURCE);
  expect(pages.map(({path}) => path)).toEqual(['office/boxes/', 'office/boxes/2/', 'office/boxes/3/']);
  expect(pages.map(({sections}) => sections[0]?.table?.rows.length)).toEqual([250, 250, 1]);
  for (const {sections} of pages) {
    const {count, columns} = sections[0]?.table ?? {};
    expect(count).toBe(501);
    // 1 + 2 + … + 501
    expect(columns?.[0]?.total).toBe(125751);
    expect(columns?.[1]?.choices).toEqual(['even', 'odd']);
  }
});

test('a report is complete on the first page, and the other pages only continue long tables', () => {
  const report = planTable({
    rows: Array.from({length: 300}, (_, index) => index),
    isGrouped: true,
    columns: [
      {label: 'Box', value: (row) => (row < 200 ? 'Red' : 'Blue')},
      {label: 'Books', type: 'number', value: () => 2, hasSubtotal: true},
    ],
  });
  expect(report.columns.map(({total}) => total)).toEqual([null, null]);
  expect(report.groups).toEqual([
    {from: 0, to: 200, totals: [null, 400]},
    {from: 200, to: 300, totals: [null, 200]},
  ]);

  const {plan, ...boxes} = register(251);
  const both = {...boxes, plan: () => [{id: 'report', title: 'Report', table: report}, ...plan(SOURCE)]};
  const pages = registerPages(both, SOURCE);
  expect(pages.map(({sections}) => sections.map(({id, table}) => [id, table?.rows.length]))).toEqual([
    [
      ['report', 300],
      ['boxes', 250],
    ],
    [['boxes', 1]],
  ]);
});

test('a register without rows has a page that says so, and no file', () => {
  expect(registerPages(register(0), SOURCE)[0]?.sections[0]?.table).toMatchObject({rows: [], empty: 'None.'});
  expect(csvFiles(register(0), SOURCE)).toEqual([]);
});

test('the CSV file has all rows', () => {
  const [[path = '', text = ''] = []] = csvFiles(register(501), SOURCE);
  expect(path).toBe('office/boxes/boxes.csv');
  expect(text.trim().split('\r\n')).toHaveLength(502);
});
