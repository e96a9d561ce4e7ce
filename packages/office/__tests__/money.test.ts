import {describe, expect, it} from 'vitest';
import {type Balance, fundBalances, projectBalances} from '../domain/balances';
import {readPurchases} from '../domain/purchases';
import {moneyCatalog} from './moneyCatalog';

const FUND = 'key: general\nappropriations: {2026-27: 1000.00}';

const bought = (stage: string, amount: string, more = 'fiscal_year: 2026-27') =>
  `fund: general\nstage: ${stage}\namount: ${amount}\n${more}`;

/** `year: appropriation - spent - promised - known = free` in cents; a dash where nobody knows. */
const say = ({year, appropriation, spent, promised, known, free}: Balance) =>
  `${year}: ${appropriation ?? '-'} - ${spent} - ${promised} - ${known ?? '-'} = ${free ?? '-'}`;

const sourceOf = (pages: Record<string, string>) => ({catalog: moneyCatalog(pages), buildDay: '2026-11-28'});

const balancesOf = (pages: Record<string, string>) =>
  fundBalances(sourceOf(pages)).map(({fund, ...balance}) => `${fund.key} ${say(balance)}`);

const projectsOf = (pages: Record<string, string>) =>
  projectBalances(sourceOf(pages)).map(({project, ...balance}) => `${project?.name ?? 'no project'} ${say(balance)}`);

describe('a fund in a fiscal year', () => {
  it('counts awarded, ordered and received as promised, paid as spent, and the rest as known to come', () => {
    expect(
      balancesOf({
        'f-general': FUND,
        'p-1': bought('need', '0.01'),
        'p-2': bought('bid', '0.20'),
        'p-3': bought('award', '100.00'),
        'p-4': bought('ordered', '20.05'),
        'p-5': bought('received', '3'),
        'p-6': bought('paid', '400.10'),
      }),
    ).toEqual(['general 2026-27: 100000 - 40010 - 12305 - 21 = 47664']);
  });

  it('can be spent to the cent, and not a cent more', () => {
    const spent = (amount: string) => balancesOf({'f-general': FUND, 'p-1': bought('paid', amount)});
    expect(spent('1000.00')).toEqual(['general 2026-27: 100000 - 100000 - 0 - 0 = 0']);
    expect(spent('1000.01')).toEqual(['general 2026-27: 100000 - 100001 - 0 - 0 = -1']);
  });

  it('adds amounts that floating point would get wrong', () => {
    const pages = {'f-general': FUND, 'p-1': bought('paid', '0.10'), 'p-2': bought('paid', '0.20')};
    expect(balancesOf(pages)).toEqual(['general 2026-27: 100000 - 30 - 0 - 0 = 99970']);
  });

  it('has its appropriation in either form, on one page or several', () => {
    expect(
      balancesOf({
        'f-old': 'key: general\nfiscal_year: 2025-26\nappropriation: 500.00',
        'f-new': 'key: general\nappropriations: {2026-27: 600.00, 2027-28: 700.00}',
      }),
    ).toEqual([
      'general 2027-28: 70000 - 0 - 0 - 0 = 70000',
      'general 2026-27: 60000 - 0 - 0 - 0 = 60000',
      'general 2025-26: 50000 - 0 - 0 - - = -',
    ]);
  });

  it('shows what is spent but not what is free, without an appropriation', () => {
    expect(balancesOf({'p-1': bought('paid', '12.00')})).toEqual(['general 2026-27: - - 1200 - 0 - 0 = -']);
  });

  it('is listed by year, latest first, in the order of the district', () => {
    expect(
      balancesOf({
        'f-c': 'key: capital-projects\nappropriations: {2026-27: 1, 2025-26: 1}',
        'f-g': 'key: general\nappropriations: {2026-27: 1, 2025-26: 1}',
      }).map((line) => line.slice(0, line.indexOf(':'))),
    ).toEqual(['general 2026-27', 'capital-projects 2026-27', 'general 2025-26', 'capital-projects 2025-26']);
  });
});

describe('the projects of a fund', () => {
  const CAPITAL = `key: general
appropriations: {2026-27: 1000.00}
projects:
  switches: {name: Switches, appropriations: {2026-27: 400.00}}
  kiosks: {name: Kiosks, appropriations: {2026-27: 600.00, 2027-28: 50.00}}`;

  it('add up to the fund, together with spending for no project', () => {
    const pages = {
      'f-general': CAPITAL.replace('600.00', '500.00'),
      'p-1': bought('paid', '400.00', 'fiscal_year: 2026-27\nproject: switches'),
      'p-2': bought('bid', '501.00', 'fiscal_year: 2026-27\nproject: kiosks'),
      'p-3': bought('ordered', '30.00'),
    };
    expect(projectsOf(pages)).toEqual([
      'Kiosks 2027-28: 5000 - 0 - 0 - 0 = 5000',
      'Switches 2026-27: 40000 - 40000 - 0 - 0 = 0',
      'Kiosks 2026-27: 50000 - 0 - 0 - 50100 = -100',
      'no project 2026-27: 10000 - 0 - 3000 - 0 = 7000',
    ]);
    expect(balancesOf(pages).at(-1)).toBe('general 2026-27: 100000 - 40000 - 3000 - 50100 = 6900');
  });

  it('have nothing in a year in which only others received money', () => {
    const pages = {
      'f-general': CAPITAL.replace(', appropriations: {2026-27: 400.00}', ''),
      'p-1': bought('paid', '1.00', 'fiscal_year: 2026-27\nproject: switches'),
    };
    expect(projectsOf(pages)).toContain('Switches 2026-27: 0 - 100 - 0 - 0 = -100');
  });

  it('come from all pages of the fund', () => {
    const pages = {
      'f-1': CAPITAL,
      'f-2': 'key: general\nprojects: {kiosks: {name: Kiosks, appropriations: {2028-29: 7.00}}}',
    };
    expect(projectsOf(pages)[0]).toBe('Kiosks 2028-29: 700 - 0 - 0 - 0 = 700');
  });

  it('are not shown for a fund without projects', () => {
    expect(projectsOf({'f-general': FUND, 'p-1': bought('paid', '1.00')})).toEqual([]);
  });
});

describe('a purchase belongs to the fiscal year', () => {
  const yearOf = (lines: string) =>
    readPurchases(moneyCatalog({'p-1': `fund: general\nstage: need\namount: 1\n${lines}`})).counted[0]?.year;

  it.each([
    ['that it names, whatever its dates say', 'fiscal_year: 2027-28\ndates: {paid: 2026-08-01}', '2027-28'],
    ['of its award on June 30, though it is paid in July', 'dates: {award: 2026-06-30, paid: 2026-07-01}', '2025-26'],
    [
      'of its award on July 1, though it was out to bid in June',
      'dates: {bid: 2026-06-30, award: 2026-07-01}',
      '2026-27',
    ],
    ['of its order, if it had no award', 'dates: {need: 2025-01-01, ordered: 2026-02-01}', '2025-26'],
    ['of its payment, if that is all there is', 'dates: {paid: 2028-02-29}', '2027-28'],
    ['of its bids, while nothing is awarded', 'dates: {need: 2026-06-30, bid: 2026-07-01}', '2026-27'],
    ['of the need, at first', 'dates: {need: 2026-06-30}', '2025-26'],
  ])('%s', (_name, lines, year) => {
    expect(yearOf(lines)).toBe(year);
  });

  it('is reported with what is missing if it has no year, fund, amount or stage', () => {
    const {counted, uncounted} = readPurchases(
      moneyCatalog({
        'p-1': 'fund: general\nstage: need\namount: 1',
        'p-2': 'stage: bid\ndates: {bid: 2026-07-01}',
        'p-3': 'fund: general\namount: 1\nfiscal_year: 2026-27',
      }),
    );
    expect(counted).toEqual([]);
    expect(uncounted.map(({page, missing}) => [page.title, missing])).toEqual([
      ['p-1', ['dates']],
      ['p-2', ['fund', 'amount']],
      ['p-3', ['stage']],
    ]);
  });
});
