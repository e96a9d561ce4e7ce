import {expect, test} from 'vitest';
import {REVIEW_STATES} from '../domain/dueState';
import {csvOf} from '../domain/files';
import {planTable} from '../domain/planTable';
import type {Cell} from '../domain/register';

const DAY = '2026-11-28';

/** The lines of the file of a table with one column. */
const linesOf = (column: object, ...cells: Cell[]) =>
  csvOf(planTable<Cell>({rows: cells, columns: [{label: 'Fact', value: (cell) => cell, ...column}]}), DAY)
    .slice(1)
    .split('\r\n');

test('amounts are plain numbers, to the cent', () => {
  expect(linesOf({type: 'money'}, 41250, 5, 0, -1999, null)).toEqual([
    '"Fact"',
    '412.50',
    '0.05',
    '0.00',
    '-19.99',
    '',
    '',
  ]);
});

test('dates are not in quotes, so they are dates', () => {
  expect(linesOf({type: 'date'}, '2028-02-29')[1]).toBe('2028-02-29');
});

test('texts are in quotes, and quotes are doubled', () => {
  expect(linesOf({}, 'The "new" one, upstairs')[1]).toBe('"The ""new"" one, upstairs"');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('%j is not a formula', (text) => {
  expect(linesOf({}, text)[1]).toBe(`"\t${text}"`);
});

test.each(['01206', '10204', '7E10', '1,234', '12345678901234567890'])('%j is not a number', (text) => {
  expect(linesOf({type: 'code'}, text)[1]).toBe(`"\t${text}"`);
});

test.each(['2026-27', 'X7TK-004417', '1 Main Street'])('%j stays as it is', (text) => {
  expect(linesOf({type: 'code'}, text)[1]).toBe(`"${text}"`);
});

test('a state is the one on the given day', () => {
  expect(linesOf({type: 'state', states: REVIEW_STATES}, '2026-11-27', 'No review date').slice(1, 3)).toEqual([
    '"Overdue"',
    '"No review date"',
  ]);
});

test('several words share a cell', () => {
  const cell = [
    {text: 'Downtown', to: null},
    {text: 'Riverside', to: '/riverside/'},
  ];
  expect(linesOf({}, cell)[1]).toBe('"Downtown; Riverside"');
});

test('the file begins with a byte order mark, and ends with a line break', () => {
  expect(csvOf(planTable({rows: ['é'], columns: [{label: 'Café', value: (row) => row}]}), DAY)).toBe(
    '\u{feff}"Café"\r\n"é"\r\n',
  );
});

test('a date with its state has two columns, and what is no date is only a state', () => {
  const facts = [
    {label: 'Due', type: 'date'},
    {label: 'State', type: 'state'},
  ];
  const lines = linesOf({type: 'due', states: REVIEW_STATES, facts}, '2026-11-27', 'Retired');
  expect(lines.slice(0, 3)).toEqual(['"Due","State"', '2026-11-27,"Overdue"', ',"Retired"']);
});
