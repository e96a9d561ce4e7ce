import {expect, test} from 'vitest';
import {stateOn} from '../domain/datedStates';
import {csvOf} from '../domain/files';
import type {Table} from '../domain/register';
import {unitsOf} from '../domain/units';
import {equipment} from '../registers/equipment';
import {officeOf} from './officeOf';

const MODEL = `kind: equipment
owner: director
last_reviewed_on: 2026-11-01
review_in: 1 year
life: 4 years
unit_cost: 389.05`;

const office = () => ({
  catalog: officeOf({
    'printer.md': `${MODEL}
title: Printer
units:
  - {asset_tag: "0100", branch: downtown, purchased: 2024-02-29}
  - {asset_tag: "99", branch: downtown, purchased: 2023-06-30, status: spare}
  - {asset_tag: "0101", branch: downtown, purchased: 2023-07-01, status: retired}
  - {asset_tag: "0102", branch: downtown}`,
    'scanner.md': `${MODEL}
title: Scanner
units: [{asset_tag: "0200", branch: downtown, purchased: 2018-01-01, status: retired}]`,
  }),
  buildDay: '2028-02-28',
  addressOf: () => null,
});

test('machines are sorted by tag, with what follows from their dates', () => {
  const found = unitsOf(office()).map(({unit, age, status, replaceBy, replaceIn}) => [
    unit.asset_tag,
    ...[status, age?.until ?? null, replaceBy, replaceIn],
  ]);
  expect(found).toEqual([
    ['99', 'Spare', '2027-06-30', '2027-06-30', '2026-27'],
    ['0100', 'In use', '2028-02-29', '2028-02-29', '2027-28'],
    ['0101', 'Retired', null, null, null],
    ['0102', 'In use', null, null, null],
    ['0200', 'Retired', null, null, null],
  ]);
});

test('the register adds up what replacing all machines costs, without those that are retired', () => {
  const [machines] = equipment.plan(office());
  expect(machines?.table?.columns.find(({label}) => label === 'Cost')?.total).toBe(3 * 38905);
});

test('a guide without machines in service is left out, and a page without text is not a guide', () => {
  const [, withoutMachines, withoutText] = equipment.plan(office());
  const namesIn = (section: typeof withoutMachines) =>
    section?.table?.rows.map(([link]) => (link as {text: string}).text);
  expect(namesIn(withoutMachines)).toEqual(['Scanner']);
  expect(namesIn(withoutText)).toEqual(['Printer', 'Scanner']);
});

test('the desk counts a machine from the day after its life ends', () => {
  expect(equipment.alerts?.(office())[0]?.when).toEqual([{from: '2027-07-01'}, {from: '2028-03-01'}]);
});

test('warranties are on the desk for their last 90 days, and can be filtered by', () => {
  const catalog = officeOf({
    'printer.md': `${MODEL}
title: Printer
units:
  - {asset_tag: "1", branch: downtown, warranty_until: 2028-03-31}
  - {asset_tag: "2", branch: downtown, warranty_until: 2028-03-31, status: retired}
  - {asset_tag: "3", branch: downtown}`,
  });
  const source = {...office(), catalog};
  expect(equipment.alerts?.(source)[1]).toEqual({
    when: [{from: '2028-01-01', until: '2028-04-01'}],
    forms: '{count} warranty ends within 90 days|{count} warranties end within 90 days',
  });
  const warranty = equipment.plan(source)[0]?.table?.columns.find(({label}) => label === 'Warranty');
  expect(warranty?.choices).toEqual(['Out of warranty', 'Ends in 90 days', 'Under warranty']);
  const stateOf = (day: string) => stateOn('2028-03-31', warranty?.states ?? [], day)?.label;
  expect(['2027-12-31', '2028-01-01', '2028-03-31', '2028-04-01'].map(stateOf)).toEqual([
    'Under warranty',
    'Ends in 90 days',
    'Ends in 90 days',
    'Out of warranty',
  ]);
});

test('the file says branch, location, date and state in columns of their own', () => {
  const [machines] = equipment.plan(office());
  const [heading = '', first = ''] = csvOf(machines?.table as Table, '2028-02-28')
    .slice(1)
    .split('\r\n');
  const fileRow = Object.fromEntries(heading.split(',').map((label, place) => [label, first.split(',')[place]]));
  expect(fileRow).toMatchObject({
    '"Branch"': '"Downtown"',
    '"Location"': '',
    '"Age"': '4',
    '"Replace by"': '2027-06-30',
    '"Replacement"': '"Due"',
  });
});

test('the verdict counts what is due, and what that costs on each day until the next build', () => {
  const verdict = equipment.verdict?.(office());
  expect(verdict).toMatchObject({mark: 'overdue', lead: {count: 1, where: {life: 'Due'}}});
  expect(verdict?.rest?.[0]).toEqual([
    {text: 'Replacing what is due costs $389.', from: '2027-07-01', until: '2028-03-01'},
    {text: 'Replacing what is due costs $778.', from: '2028-03-01'},
  ]);
  expect(verdict?.text).toBe('3 machines, and 2 retired.');
});

test('what is due has a bar of its own, and the rest of this fiscal year is soon', () => {
  const chart = equipment.plan(office())[0]?.chart;
  expect(chart?.bars).toEqual([
    {label: 'Due', amounts: [38905], where: {life: 'Due'}, tone: 'bad'},
    {label: '2027-28', amounts: [38905], where: {year: '2027-28', life: 'Within a year'}},
  ]);
});
