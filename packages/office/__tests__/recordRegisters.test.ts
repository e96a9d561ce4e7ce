import {describe, expect, it} from 'vitest';
import {stateOn} from '../domain/datedStates';
import type {Section} from '../domain/register';
import {contracts} from '../registers/contracts';
import {systems} from '../registers/systems';
import {recordsOf} from './records';

function sectionOf(register: typeof contracts, id: string, ...given: Parameters<typeof recordsOf>): Section {
  const section = register.plan(recordsOf(...given)).find((each) => each.id === id);
  if (!section) throw new Error(`there is no ${id}`);
  return section;
}

/** The cells of a column, by its label; links and lists as their words. */
function cellsIn({table}: Section, label: string): unknown[] {
  const column = table?.columns.findIndex((each) => each.label === label) ?? -1;
  return (table?.rows ?? []).map((row) =>
    JSON.parse(JSON.stringify(row[column]), (_key, value) => value?.text ?? value),
  );
}

describe('the contracts register', () => {
  it('begins with the next day for notice, whatever day it is read', () => {
    const {lead, text} =
      contracts.verdict?.(
        recordsOf({
          'c-a': 'ends_on: 2027-03-31\nnotice: 90 days\nvalue: 1200',
          'c-b': 'ends_on: 2027-06-30\nnotice: 30 days',
          'c-old': 'ends_on: 2026-03-31\nnotice: 90 days\nvalue: 5000',
        }),
      ) ?? {};
    expect(lead).toEqual([
      {text: 'Notice on c-a is possible until December 31, 2026.', until: '2027-01-01'},
      {text: 'Notice on c-b is possible until May 31, 2027.', from: '2027-01-01', until: '2027-06-01'},
      {text: 'No day for notice is ahead.', from: '2027-06-01'},
    ]);
    expect(text).toBe('2 contracts, for which we pay $1,200 a year.');
  });

  const PAGES = {
    'c-fiber': 'value: 61200.10\nends_on: 2028-06-30\nnotice: 120 days\nfund: general',
    'c-hosting': 'value: 24000.00\nour_role: provider\nrenew: no',
    'c-lease': 'value: 0.95\nends_on: 2026-11-28\nrenew: yes',
    'c-old': 'value: 500\nends_on: 2026-11-27',
  };

  it('adds up what we pay and what we are paid separately, without past contracts', () => {
    const {table} = sectionOf(contracts, 'contracts', PAGES);
    const totals = table?.columns.filter(({total}) => total !== null).map(({label, total}) => [label, total]);
    expect(totals).toEqual([
      ['We pay a year', 6120105],
      ['We are paid', 2400000],
    ]);
    expect(cellsIn(sectionOf(contracts, 'ended', PAGES), 'Contract')).toEqual(['c-old']);
  });

  it('shows whether they will be renewed, and the last day to give notice', () => {
    const section = sectionOf(contracts, 'contracts', PAGES);
    expect(cellsIn(section, 'Renewal')).toEqual(['Yes', 'Not decided', 'No']);
    expect(cellsIn(section, 'Last day for notice')).toEqual([null, '2028-03-02', null]);
    expect(cellsIn(section, 'Notice')).toEqual(['No notice', '2028-03-02', 'No notice']);
  });

  it.each([
    ['2027-09-03', 'Later', '181 days before the last day to give notice'],
    ['2027-09-04', 'Due in 180 days', '180 days before it'],
    ['2027-12-02', 'Due in 180 days', '91 days before it'],
    ['2027-12-03', 'Due in 90 days', '90 days before it'],
    ['2028-01-31', 'Due in 90 days', '31 days before it'],
    ['2028-02-01', 'Due in 30 days', '30 days before it'],
    ['2028-03-02', 'Due in 30 days', 'on that day'],
    ['2028-03-03', 'Notice date passed', 'the day after'],
  ])('on %s says %s: %s', (day, label) => {
    const column = sectionOf(contracts, 'contracts', PAGES).table?.columns.find((each) => each.label === 'Notice');
    expect(stateOn('2028-03-02', column?.states ?? [], day)?.label).toBe(label);
  });

  it('has every circuit with the number that the vendor asks for', () => {
    const circuits =
      'account_number: "0410"\nrepair_phone: 555-0171\ncircuits: [{id: F-1, branch: downtown}, {id: F-2}]';
    const section = sectionOf(contracts, 'circuits', {'c-fiber': circuits});
    expect(cellsIn(section, 'Circuit')).toEqual(['F-1', 'F-2']);
    expect(cellsIn(section, 'Branch')).toEqual(['Downtown', 'All branches']);
    expect(cellsIn(section, 'Account number')).toEqual(['0410', '0410']);
  });

  it('is on the desk from 180, 90 and 30 days before each notice date, also of what will be renewed', () => {
    // The last day is December 31.
    const alertsOf = (more: string) =>
      contracts.alerts?.(recordsOf({'c-a': `ends_on: 2027-03-31\nnotice: 90 days\n${more}`}));
    expect(alertsOf('renew: yes')).toEqual([
      {
        when: [{from: '2026-12-01', until: '2027-01-01'}],
        forms: '{count} notice date within 30 days|{count} notice dates within 30 days',
      },
      {
        when: [{from: '2026-10-02', until: '2026-12-01'}],
        forms: '{count} notice date within 90 days|{count} notice dates within 90 days',
      },
      {
        when: [{from: '2026-07-04', until: '2026-10-02'}],
        forms: '{count} notice date within 180 days|{count} notice dates within 180 days',
      },
    ]);
    expect(alertsOf('renew: no')).toEqual(alertsOf('renew: yes'));
    expect(alertsOf('')).toEqual(alertsOf('renew: yes'));
  });

  it('is sorted by the next date to act on, and what has ended from the latest on', () => {
    const section = (id: string) =>
      sectionOf(contracts, id, {
        'c-open': '',
        'c-ends-in-may': 'ends_on: 2027-05-31',
        'c-notice-in-march': 'ends_on: 2027-06-30\nnotice: 90 days',
        'c-notice-passed': 'ends_on: 2027-02-28\nnotice: 180 days',
        'c-old': 'ends_on: 2025-06-30',
        'c-older': 'ends_on: 2024-06-30',
      });
    expect(cellsIn(section('contracts'), 'Contract')).toEqual([
      'c-notice-passed',
      'c-notice-in-march',
      'c-ends-in-may',
      'c-open',
    ]);
    expect(cellsIn(section('ended'), 'Contract')).toEqual(['c-old', 'c-older']);
  });
});

describe('the systems register', () => {
  const PAGES = {
    's-listen':
      'owner: analyst\nkey: listen\ndepends_on: [win]\nsupport_until: 2028-05-31\nfallback: [p-offline.md, Paper]',
    'p-offline': 'systems: [listen]',
    'c-licenses': 'systems: [listen]',
  };

  it('has every system of the district, with or without a page', () => {
    const section = sectionOf(systems, 'systems', PAGES);
    expect(cellsIn(section, 'System')).toEqual(['Telephones', 'LISTEN', 'WIN', 'Staff accounts', 'Cabling']);
    expect(cellsIn(section, 'Owner')).toEqual([null, 'Systems analyst', null, null, null]);
  });

  it('shows a system’s dependencies, contracts, related pages and fallbacks', () => {
    const section = sectionOf(systems, 'systems', PAGES);
    const listen = ['Depends on', 'Contracts', 'Pages', 'Without it'].map((label) => cellsIn(section, label)[1]);
    expect(listen).toEqual([['WIN'], ['c-licenses'], ['1 procedure'], ['p-offline', 'Paper']]);
  });

  it('is on the desk a year before support for a system ends', () => {
    expect(systems.alerts?.(recordsOf(PAGES))[0]?.when).toEqual([{from: '2027-06-01'}]);
    expect(systems.alerts?.(recordsOf({'s-old': 'support_until: 2027-01-01\nstatus: retired'}))[0]?.when).toEqual([]);
  });

  it('links to each branch’s card', () => {
    expect(sectionOf(systems, 'cards', {}).links).toEqual([
      {text: 'Escalation card: Downtown', to: '/office/escalation/downtown/'},
      {text: 'Escalation card: Riverside', to: '/office/escalation/riverside/'},
    ]);
  });
});
