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

describe('a machine whose support ends', () => {
  const bought = (purchased: string, more: string) =>
    planOf({'e-kiosk': `${more}\nunit_cost: 10\nunits: [{asset_tag: "1", branch: downtown${purchased}}]`}).planned.map(
      ({replaceBy, ends, replaceIn}) => `${replaceBy} in ${replaceIn}: ${ends}`,
    );

  it.each([
    [
      'before its life',
      ', purchased: 2021-07-12',
      'life: 7 years\nsupport_until: 2027-06-30',
      '2027-06-30 in 2026-27: support',
    ],
    [
      'after its life',
      ', purchased: 2019-07-12',
      'life: 7 years\nsupport_until: 2027-06-30',
      '2026-07-12 in 2026-27: life',
    ],
    [
      'on the same day',
      ', purchased: 2020-06-30',
      'life: 7 years\nsupport_until: 2027-06-30',
      '2027-06-30 in 2026-27: life',
    ],
    ['and has no known life', ', purchased: 2019-07-12', 'support_until: 2027-06-30', '2027-06-30 in 2026-27: support'],
    [
      'and was bought on no known day',
      '',
      'life: 7 years\nsupport_until: 2027-07-01',
      '2027-07-01 in 2027-28: support',
    ],
  ])('%s is replaced in time', (_name, purchased, more, expected) => {
    expect(bought(purchased, more)).toEqual([expected]);
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

describe('a machine is funded', () => {
  const kiosks = (...purchased: string[]) =>
    `life: 5 years\nunit_cost: 100\nunits: [${purchased
      .map((day, index) => `{asset_tag: "${index + 1}", branch: downtown, purchased: ${day}}`)
      .join(', ')}]`;
  const buying = (stage: string, more = '') =>
    `fund: general\nstage: ${stage}\namount: 250\nfiscal_year: 2026-27\nequipment: [e-kiosk.md]\n${more}`;
  const fundedIn = (pages: Record<string, string>) =>
    planOf(pages).planned.flatMap(({unit, fundedBy}) => (fundedBy ? `${unit.asset_tag} by ${fundedBy.title}` : []));
  const FOUR = kiosks('2021-09-01', '2021-08-01', '2021-07-01', '2022-07-01');

  it.each(['need', 'bid', 'award', 'ordered', 'received', 'paid'])('by a purchase at %s that names it', (stage) => {
    expect(fundedIn({'e-kiosk': FOUR, 'p-1': buying(stage, 'replaces: ["4"]')})).toEqual(['4 by p-1']);
  });

  it.each(['need', 'bid', 'award', 'ordered'])(
    'by a purchase of its model at %s, as far as the amount goes, the first to be replaced first',
    (stage) => {
      expect(fundedIn({'e-kiosk': FOUR, 'p-1': buying(stage)})).toEqual(['3 by p-1', '2 by p-1']);
    },
  );

  it('not by one that has arrived, that names no machine on purpose, or in a later year', () => {
    expect(fundedIn({'e-kiosk': FOUR, 'p-1': buying('received')})).toEqual([]);
    expect(fundedIn({'e-kiosk': FOUR, 'p-1': buying('bid', 'replaces: []')})).toEqual([]);
    expect(fundedIn({'e-kiosk': kiosks('2022-07-01'), 'p-1': buying('bid')})).toEqual([]);
    expect(fundedIn({'e-kiosk': FOUR, 'p-1': 'fund: general\nstage: bid\nequipment: [e-kiosk.md]'})).toEqual([]);
  });

  it('once, by two purchases of the same model', () => {
    expect(fundedIn({'e-kiosk': FOUR, 'p-1': buying('bid'), 'p-2': buying('need')})).toEqual([
      '3 by p-1',
      '2 by p-1',
      '1 by p-2',
    ]);
  });

  it('by a line of this year’s or a coming budget', () => {
    const line = (year: string) =>
      `key: general\nbudget_lines: [{fiscal_year: ${year}, category: equipment, title: Kiosk, amount: 90, replaces: ["1"]}]`;
    expect(fundedIn({'e-kiosk': FOUR, 'f-general': line('2027-28')})).toEqual(['1 by f-general']);
    expect(fundedIn({'e-kiosk': FOUR, 'f-general': line('2025-26')})).toEqual([]);
  });
});
