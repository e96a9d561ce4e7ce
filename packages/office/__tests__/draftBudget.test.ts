import {describe, expect, it} from 'vitest';
import {draftBudget} from '../domain/draftBudget';
import type {KnownCost} from '../domain/knownCosts';
import {moneyCatalog} from './moneyCatalog';

/** In the fiscal year 2026-27, so the draft is for 2027-28, which has 366 days. */
const TODAY = '2026-11-28';

const draftOf = (pages: Record<string, string>, today = TODAY, yearStart = '07-01') =>
  draftBudget({catalog: moneyCatalog(pages, yearStart), buildDay: today});

const linesOf = (...given: Parameters<typeof draftOf>) => draftOf(...given).funds.flatMap(({lines}) => lines.map(say));

const say = ({fund = '-', category, title, reason, cents}: KnownCost) =>
  `${fund} ${category} ${title}, ${reason.why}: ${cents}`;

const contract = (lines: string) => ({'c-fiber': `fund: general\nvalue: 1000.00\n${lines}`});

describe('the draft budget', () => {
  it('is for the year after the current one', () => {
    expect(draftOf({}, '2027-06-30').year).toBe('2027-28');
    expect(draftOf({}, '2027-07-01').year).toBe('2028-29');
    expect(draftOf({}, '2026-12-31', '01-01').year).toBe('2027');
  });

  it('adds up what each fund is asked to pay, and marks what is over its appropriation', () => {
    const pages = (appropriation: string) => ({
      'f-general': `key: general
appropriations: {2027-28: ${appropriation}}
budget_lines:
  - {fiscal_year: 2027-28, category: supplies, title: Receipt paper, amount: 199.99}
  - {fiscal_year: 2027-28, category: personnel, title: A technician, amount: 50000.00}
  - {fiscal_year: 2026-27, category: supplies, title: Toner, amount: 5.00}`,
      'f-gifts': 'key: gifts\nbudget_lines: [{fiscal_year: 2027-28, category: other, title: Signs, amount: 10}]',
    });
    const {funds, cents} = draftOf(pages('50199.98'));
    expect(
      funds.map(({fund, lines, cents, appropriation, left}) => [fund?.key, lines.length, cents, appropriation, left]),
    ).toEqual([
      ['general', 2, 5019999, 5019998, -1],
      ['gifts', 1, 1000, undefined, undefined],
    ]);
    expect(cents).toBe(5020999);
    expect(draftOf(pages('50199.99')).funds[0]?.left).toBe(0);
    expect(linesOf(pages('1'))).toEqual([
      'general personnel A technician, written: 5000000',
      'general supplies Receipt paper, written: 19999',
      'gifts other Signs, written: 1000',
    ]);
  });

  it('shows an appropriation that nothing is charged to', () => {
    expect(draftOf({'f-general': 'key: general\nappropriations: {2027-28: 5.00}'}).funds).toMatchObject([
      {cents: 0, appropriation: 500, left: 500},
    ]);
  });
});

describe('replacements in the draft', () => {
  const unit = (tag: string, purchased: string, fund = 'general') =>
    `{asset_tag: "${tag}", branch: downtown, purchased: ${purchased}, fund: ${fund}}`;

  it('include what is due that year or overdue, but not what the current year pays for', () => {
    const printers = [
      unit('1', '2021-06-30'),
      unit('2', '2021-07-01'),
      unit('3', '2022-06-30'),
      unit('4', '2022-07-01'),
      unit('5', '2023-06-30'),
      unit('6', '2023-07-01'),
      unit('7', '2023-01-01', 'gifts'),
      '{asset_tag: "8", branch: downtown, purchased: 2023-01-01}',
    ];
    expect(linesOf({'e-printer': `life: 5 years\nunit_cost: 412.50\nunits: [${printers}]`})).toEqual([
      'general equipment e-printer, overdue: 41250',
      'general equipment e-printer, life: 82500',
      'gifts equipment e-printer, life: 41250',
      '- equipment e-printer, life: 41250',
    ]);
  });
});

describe('a contract in the draft', () => {
  it.each([
    [
      'in full, if its yearly payment is due in the year',
      'starts_on: 2020-01-01\nends_on: 2028-12-31',
      'contract: 100000',
    ],
    ['in full, if it ends before and is to be renewed', 'ends_on: 2027-06-30', 'renewal: 100000'],
    ['in full, if it ends within and is to be renewed', 'ends_on: 2027-12-31\nrenew: yes', 'renewal: 100000'],
    ['in full, if no end is known', 'renew: no', 'contract: 100000'],
    ['in full, if it begins within', 'starts_on: 2028-01-01\nends_on: 2030-12-31', 'contract: 100000'],
    // 1,000.00 × 184 / 366 = 502.7322…
    [
      'by days, if its last year is not whole',
      'starts_on: 2025-07-01\nends_on: 2027-12-31\nrenew: no',
      'contract: 50273',
    ],
    // 1,000.00 × 244 / 366 = 666.666…
    ['with February 29 as a day', 'starts_on: 2025-07-01\nends_on: 2028-02-29\nrenew: no', 'contract: 66667'],
    ['for one day', 'starts_on: 2025-07-01\nends_on: 2027-07-01\nrenew: no', 'contract: 273'],
    [
      'by months, if it is billed by months',
      'starts_on: 2025-01-01\nends_on: 2027-12-31\nbilled: monthly\nrenew: no',
      'contract: 50000',
    ],
    [
      'by quarters, if it is billed by quarters',
      'starts_on: 2027-02-01\nends_on: 2028-01-31\nbilled: quarterly\nrenew: no',
      'contract: 50000',
    ],
  ])('counts %s', (_name, lines, says) => {
    expect(linesOf(contract(lines))).toEqual([`general services c-fiber, ${says}`]);
  });

  it.each([
    ['it ends on June 30 and is not renewed', 'ends_on: 2027-06-30\nrenew: no'],
    ['it begins after the year', 'starts_on: 2028-07-01\nends_on: 2030-06-30'],
    ['its last payment was due before', 'starts_on: 2025-01-01\nends_on: 2027-12-31\nrenew: no'],
  ])('does not count if %s', (_name, lines) => {
    expect(linesOf(contract(lines))).toEqual([]);
  });

  it('is rounded half up to the cent', () => {
    // 0.02 × 183 / 366 = 0.01; 0.03 × 183 / 366 = 0.015
    const half = (value: string) =>
      linesOf({'c-fiber': `value: ${value}\nstarts_on: 2027-07-01\nends_on: 2027-12-30\nrenew: no`});
    expect(half('0.02')).toEqual(['- services c-fiber, contract: 1']);
    expect(half('0.03')).toEqual(['- services c-fiber, contract: 2']);
  });

  it('stays exact for large amounts', () => {
    // 999,999,999,999.99 × 183 / 366 = 499,999,999,999.995
    const pages = {'c-fiber': 'value: 999999999999.99\nstarts_on: 2027-07-01\nends_on: 2027-12-30\nrenew: no'};
    expect(linesOf(pages)).toEqual(['- services c-fiber, contract: 50000000000000']);
  });

  it('is revenue if we are the provider, and is listed if its value is unknown', () => {
    const {funds, revenue, withoutValue} = draftOf({
      'c-pine': 'our_role: provider\nvalue: 12400.00\nends_on: 2028-06-30',
      'c-phones': 'our_role: customer\nends_on: 2029-06-30',
      'c-over': 'ends_on: 2027-06-30\nrenew: no',
    });
    expect(funds).toEqual([]);
    expect(revenue.map(say)).toEqual(['- services c-pine, contract: 1240000']);
    expect(withoutValue.map(({title}) => title)).toEqual(['c-phones']);
  });
});
