import type {Catalog} from '@deskbook/content/catalog';
import {expect, test} from 'vitest';
import {csvFiles} from '../domain/files';
import {planTable} from '../domain/planTable';
import type {OfficeSource, Register} from '../domain/register';
import {registerPage} from '../domain/registerPage';

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

test('a register has all its rows on one page, with their totals and what to filter by', () => {
  const {path, sections} = registerPage(register(2000), SOURCE);
  expect(path).toBe('office/boxes/');
  const {rows, columns} = sections[0]?.table ?? {};
  expect(rows).toHaveLength(2000);
  // 1 + 2 + … + 2000
  expect(columns?.[0]?.total).toBe(2001000);
  expect(columns?.[1]?.choices).toEqual(['even', 'odd']);
});

test('rows are grouped by a column, in the order in which its values come first', () => {
  const report = planTable({
    rows: [1, 2, 3, 4, 5],
    columns: [
      {label: 'Number', type: 'number', value: (row) => row},
      {label: 'Parity', show: 'group', value: (row) => ({text: row % 2 ? 'odd' : 'even', to: null})},
      {label: 'Books', type: 'number', value: () => 2, hasSubtotal: true},
    ],
  });
  expect(report.columns.map(({total}) => total)).toEqual([null, null, null]);
  expect(report.rows.map(([number]) => number)).toEqual([1, 3, 5, 2, 4]);
  expect(report.groups).toEqual([
    {name: {text: 'odd', to: null}, from: 0, to: 3, totals: [null, null, 6]},
    {name: {text: 'even', to: null}, from: 3, to: 5, totals: [null, null, 4]},
  ]);
});

test('rows are grouped by what is in no column', () => {
  const {columns, groups} = planTable({
    rows: [12, 15, 31],
    groupBy: (row) => `${Math.floor(row / 10)}x`,
    columns: [{label: 'Number', type: 'number', value: (row) => row}],
  });
  expect(columns).toHaveLength(1);
  expect(groups?.map(({name, from, to}) => [name, from, to])).toEqual([
    ['1x', 0, 2],
    ['3x', 2, 3],
  ]);
});

test('a column of money is whole if none of its amounts has cents', () => {
  const {columns} = planTable({
    rows: [100, 2000, null],
    columns: [
      {label: 'Whole', type: 'money', value: (row) => row},
      {label: 'With cents', type: 'money', value: (row) => row && row + 5},
    ],
  });
  expect(columns.map(({isWhole}) => isWhole)).toEqual([true, false]);
});

test('a register without rows has a page that says so, and no file', () => {
  expect(registerPage(register(0), SOURCE).sections[0]?.table).toMatchObject({rows: [], empty: 'None.'});
  expect(csvFiles(register(0), SOURCE)).toEqual([]);
});

test('the CSV file has all rows', () => {
  const [[path = '', text = ''] = []] = csvFiles(register(501), SOURCE);
  expect(path).toBe('office/boxes/boxes.csv');
  expect(text.trim().split('\r\n')).toHaveLength(502);
});
