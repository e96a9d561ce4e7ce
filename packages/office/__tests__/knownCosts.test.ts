import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isToCome} from '../domain/balances';
import {sum} from '../domain/funds';
import {knownCosts, paymentsIn} from '../domain/knownCosts';
import {moneyCatalog} from './moneyCatalog';

const source = (pages: Record<string, string>) => ({catalog: moneyCatalog(pages), buildDay: '2026-11-28'});

const linesOf = (pages: Record<string, string>, year = '2026-27') =>
  knownCosts(source(pages), year)
    .filter(isToCome)
    .map(({fund = '-', title, reason, cents}) => `${fund} ${title}, ${reason.why}: ${cents}`);

const buying = (stage: string, amount: number, more: string) =>
  `fund: general\nfiscal_year: 2026-27\nstage: ${stage}\namount: ${amount}\n${more}`;

describe('what is known to come', () => {
  it('is planned purchases, machines of the year, contracts that we pay for, and lines', () => {
    const pages = {
      'p-1': buying('need', 5, ''),
      'p-2': buying('award', 7, ''),
      'e-kiosk': `life: 5 years\nunit_cost: 100\nunits:
  - {asset_tag: "1", branch: downtown, fund: general, purchased: 2021-07-01}
  - {asset_tag: "2", branch: downtown, fund: general, purchased: 2021-06-30}
  - {asset_tag: "3", branch: downtown, fund: general, purchased: 2022-07-01}`,
      'c-fiber': 'fund: general\nvalue: 1200\nstarts_on: 2025-01-01',
      'c-pine': 'fund: general\nvalue: 9\nour_role: provider',
      'f-general':
        'key: general\nbudget_lines: [{fiscal_year: 2026-27, category: personnel, title: Technician, amount: 60000}]',
    };
    expect(linesOf(pages)).toEqual([
      'general p-1, purchase: 500',
      'general e-kiosk, life: 10000',
      'general c-fiber, contract: 120000',
      'general Technician, written: 6000000',
    ]);
    // The machine that is overdue is in the budget of the next year.
    expect(linesOf(pages, '2027-28').slice(0, 2)).toEqual([
      'general e-kiosk, overdue: 10000',
      'general e-kiosk, life: 10000',
    ]);
  });

  it('does not have the price of a contract that a purchase pays, but what is left of it', () => {
    const fiber = 'fund: general\nvalue: 1200\nstarts_on: 2025-07-01';
    const paid = (amount: number, stage = 'paid') =>
      linesOf({'c-fiber': fiber, 'p-1': buying(stage, amount, 'contract: c-fiber.md')});
    expect(paid(1200)).toEqual([]);
    expect(paid(1300)).toEqual([]);
    expect(paid(300)).toEqual(['general c-fiber, contract: 90000']);
    expect(paid(300, 'need')).toEqual(['general p-1, purchase: 30000', 'general c-fiber, contract: 90000']);
  });

  it('counts a contract of two fiscal years in the year in which each payment is due', () => {
    const pages = {'c-fiber': 'fund: general\nvalue: 1200\nstarts_on: 2027-01-01\nends_on: 2027-12-31\nrenew: no'};
    expect(linesOf(pages)).toEqual(['general c-fiber, contract: 120000']);
    expect(linesOf(pages, '2027-28')).toEqual([]);
    const monthly = {'c-fiber': `${pages['c-fiber']}\nbilled: monthly`};
    expect(linesOf(monthly)).toEqual(['general c-fiber, contract: 60000']);
    expect(linesOf(monthly, '2027-28')).toEqual(['general c-fiber, contract: 60000']);
  });

  it('does not have a line that a purchase of its fund is paid from, but what is left of it', () => {
    const fund =
      'key: general\nbudget_lines: [{fiscal_year: 2026-27, category: supplies, title: "Paper, all branches", amount: 100}]';
    const bought = (more: string) => linesOf({'f-general': fund, 'p-1': buying('ordered', 40, more)});
    expect(bought('')).toEqual(['general Paper, all branches, written: 10000']);
    expect(bought('budget_line: Paper, all branches')).toEqual(['general Paper, all branches, written: 6000']);
  });
});

describe('the payments of a contract', () => {
  const years = Array.from({length: 12}, (_, index) => ({
    first: `${2020 + index}-07-01`,
    last: `${2021 + index}-06-30`,
  }));
  const days = fc
    .integer({min: 0, max: 2000})
    .map((after) => new Date(Date.UTC(2020, 6, 1 + after)).toISOString().slice(0, 10));

  it('add up to its value for each whole year, in whichever fiscal years they are due', () => {
    const billed = fc.constantFrom('yearly', 'quarterly', 'monthly');
    fc.assert(
      fc.property(
        days,
        fc.integer({min: 1, max: 5}),
        fc.integer({min: 0, max: 10_000_000}),
        billed,
        (start, length, value, often) => {
          const end = new Date(Date.parse(start));
          end.setUTCFullYear(end.getUTCFullYear() + length);
          end.setUTCDate(end.getUTCDate() - 1);
          const data = {starts_on: start, ends_on: end.toISOString().slice(0, 10), renew: false, value, billed: often};
          const page = {data} as unknown as Parameters<typeof paymentsIn>[0];
          const payments = years.flatMap((year) => paymentsIn(page, year));
          expect(sum(payments.map(({cents}) => cents))).toBe(length * value);
          expect(payments.map(({due}) => due)).toEqual(payments.map(({due}) => due).toSorted());
        },
      ),
      {examples: [['2024-02-29', 1, 183, 'yearly']]},
    );
  });
});
