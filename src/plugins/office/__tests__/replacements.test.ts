import {describe, expect, it} from 'vitest';
import {planReplacements} from '../domain/replacements';
import {moneyCatalog} from './moneyCatalog';

const TODAY = '2026-11-28';

/** A model with a life and a price, and units that are written as YAML maps. */
const printer = (...units: string[]) => `life: 5 years\nunit_cost: 412.50\nunits: [${units.join(', ')}]`;

function planOf(pages: Record<string, string>, today = TODAY, yearStart = '07-01') {
  return planReplacements({catalog: moneyCatalog(pages, yearStart), buildDay: today});
}

/** The plan as `tag: due in year, cents` with a mark behind what is overdue. */
function linesOf(...given: Parameters<typeof planOf>): string[] {
  return planOf(...given).planned.map(
    ({unit, replaceBy, replaceIn, cents, isOverdue}) =>
      `${unit.asset_tag}: ${replaceBy} in ${replaceIn}, ${cents}${isOverdue ? ', overdue' : ''}`,
  );
}

describe('a machine is replaced', () => {
  it.each([
    ['on the last day of a fiscal year', '2022-06-30', '2027-06-30 in 2026-27'],
    ['on the first day of the next', '2022-07-01', '2027-07-01 in 2027-28'],
    ['on February 28, if it was bought on a leap day and that year has none', '2024-02-29', '2029-02-28 in 2028-29'],
  ])('%s', (_name, purchased, due) => {
    const units = printer(`{asset_tag: "1", branch: downtown, purchased: ${purchased}}`);
    expect(linesOf({'e-printer': units})).toEqual([`1: ${due}, 41250`]);
  });

  it('again on a leap day after four years', () => {
    const units = 'life: 4 years\nunit_cost: 10\nunits: [{asset_tag: "1", branch: downtown, purchased: 2024-02-29}]';
    expect(linesOf({'e-printer': units})).toEqual(['1: 2028-02-29 in 2027-28, 1000']);
  });

  it('in a calendar year, if that is the fiscal year', () => {
    const units = printer('{asset_tag: "1", branch: downtown, purchased: 2022-12-31}');
    expect(linesOf({'e-printer': units}, TODAY, '01-01')).toEqual(['1: 2027-12-31 in 2027, 41250']);
  });
});

describe('a machine is overdue', () => {
  const bought = (purchased: string) => ({
    'e-printer': printer(`{asset_tag: "1", branch: downtown, purchased: ${purchased}}`),
  });

  it('once a new fiscal year has begun without a replacement', () => {
    expect(linesOf(bought('2021-06-30'), '2026-06-30')).toEqual(['1: 2026-06-30 in 2025-26, 41250']);
    expect(linesOf(bought('2021-06-30'), '2026-07-01')).toEqual(['1: 2026-06-30 in 2025-26, 41250, overdue']);
  });

  it('not while the year that pays for it is still running', () => {
    expect(linesOf(bought('2021-07-01'), '2027-06-30')).toEqual(['1: 2026-07-01 in 2026-27, 41250']);
  });
});

describe('the plan', () => {
  it('is sorted by date, and leaves out retired machines', () => {
    expect(
      linesOf({
        'e-printer': printer(
          '{asset_tag: "3", branch: downtown, purchased: 2023-01-01, status: spare}',
          '{asset_tag: "2", branch: riverside, purchased: 2022-09-01, status: in-repair}',
          '{asset_tag: "1", branch: downtown, purchased: 2015-01-01, status: retired}',
        ),
        'e-scanner': 'life: 3 years\nunit_cost: 99\nunits: [{asset_tag: "4", branch: downtown, purchased: 2024-09-01}]',
      }),
    ).toEqual(['2: 2027-09-01 in 2027-28, 41250', '4: 2027-09-01 in 2027-28, 9900', '3: 2028-01-01 in 2027-28, 41250']);
  });

  it('lists the machines that can’t be planned for, and why', () => {
    const {planned, unplanned} = planOf({
      'e-kiosk': 'life: 5 years\nunits: [{asset_tag: "1", branch: downtown, purchased: 2023-01-01}]',
      'e-printer': printer('{asset_tag: "2", branch: downtown}', '{asset_tag: "3", branch: downtown, status: retired}'),
      'e-shelf': 'units: [{asset_tag: "4", branch: downtown}]',
    });
    expect(planned).toEqual([]);
    expect(unplanned.map(({unit, replaceBy, missing}) => [unit.asset_tag, replaceBy, missing])).toEqual([
      ['1', '2028-01-01', ['unit_cost']],
      ['2', null, ['purchased']],
      ['4', null, ['purchased', 'life', 'unit_cost']],
    ]);
  });
});
