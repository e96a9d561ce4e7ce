import {describe, expect, it} from 'vitest';
import type {Cell, Section, Table} from '../domain/register';
import {budget} from '../registers/budget';
import {replacements} from '../registers/replacements';
import {moneyCatalog} from './moneyCatalog';

const PAGES = {
  'f-general': `key: general
appropriations: {2026-27: 1000.00, 2027-28: 2000.00}
budget_lines: [{fiscal_year: 2027-28, category: supplies, title: Receipt paper, amount: 199.99}]`,
  'f-capital': `key: capital-projects
fiscal_year: 2026-27
appropriation: 500.00
projects:
  kiosks: {name: Kiosks, appropriations: {2026-27: 300.00}}
  switches: {name: Switches, appropriations: {2026-27: 200.00}}`,
  'f-lost': 'appropriations: {2026-27: 9.00}',
  'f-old': 'key: gifts\nappropriation: 9.00',
  'e-kiosk': `life: 5 years
unit_cost: 100.10
units:
  - {asset_tag: "1", branch: downtown, purchased: 2020-01-01, fund: capital-projects}
  - {asset_tag: "2", branch: downtown, purchased: 2022-07-01, fund: general}
  - {asset_tag: "3", branch: riverside, purchased: 2022-09-01, fund: general}
  - {asset_tag: "4", branch: riverside, purchased: 2022-12-31}
  - {asset_tag: "5", branch: riverside}`,
  'c-fiber': 'fund: general\nvalue: 1500.00\nends_on: 2027-06-30',
  'c-phones': 'fund: general\nends_on: 2028-06-30',
  'c-pine': 'our_role: provider\nfund: general\nvalue: 12400.00\nends_on: 2028-06-30',
  'c-bay': 'our_role: provider\nvalue: 10.00',
  'c-oak': 'our_role: provider\nfund: general\nvalue: 20.00',
  'p-1': 'fund: general\namount: 400.01\nstage: paid\ndates: {paid: 2026-07-01}',
  'p-2': 'fund: general\namount: 100.00\nstage: ordered\ndates: {award: 2026-06-30}',
  'p-3':
    'fund: capital-projects\nproject: kiosks\namount: 300.01\nstage: award\nfiscal_year: 2026-27\nequipment: [e-kiosk.md]',
  'p-4': 'fund: capital-projects\namount: 5.00\nstage: need\nfiscal_year: 2026-27',
  'p-5': 'fund: general\nstage: need',
};

const source = () => ({
  catalog: moneyCatalog(PAGES),
  buildDay: '2026-11-28',
  addressOf: (path: string) => `/docs/${path.replace('.md', '/')}`,
});

const sections = (): Section[] => [...budget.plan(source()), ...replacements.plan(source())];

function sectionOf(id: string): Section & {table: Table} {
  const found = sections().find((section) => section.id === id);
  if (!found?.table) throw new Error(`${id} is not there`);
  return {...found, table: found.table};
}

const say = (cell: Cell): string => {
  if (cell === null) return '-';
  if (typeof cell !== 'object') return String(cell);
  if ('count' in cell) return String(cell.count);
  if ('amounts' in cell) return 'bar';
  return (Array.isArray(cell) ? cell : [cell]).map(({text}) => text).join(', ') || '-';
};

/** The rows of a section, then its totals; cells without a value are dashes. */
function linesOf(id: string): string[] {
  const {rows, columns, groups = []} = sectionOf(id).table;
  const totals = [...groups.map((group) => group.totals), columns.map(({total}) => total)];
  return [...rows, ...totals.filter((each) => each.some((total) => total !== null))].map((cells) =>
    cells
      .filter((_, place) => columns[place]?.type !== 'bar')
      .map(say)
      .join(' | '),
  );
}

describe('every total', () => {
  it('is the sum of the rows above it, to the cent', () => {
    for (const {table} of sections()) {
      if (!table) continue;
      const {rows, columns, groups} = table;
      const sumOf = (part: typeof rows, column: number) =>
        part.reduce((sum, row) => sum + (typeof row[column] === 'number' ? row[column] : 0), 0);
      for (const [index, {total}] of columns.entries()) if (total !== null) expect(sumOf(rows, index)).toBe(total);
      const place = columns.findIndex(({show}) => show === 'group');
      for (const {name, from, to, totals} of groups ?? []) {
        expect(new Set(rows.slice(from, to).map((row) => row[place]))).toEqual(new Set([name]));
        for (const [index, total] of totals.entries()) {
          if (total !== null) expect(sumOf(rows.slice(from, to), index)).toBe(total);
        }
      }
      if (groups) expect(groups.reduce((sum, {from, to}) => sum + to - from, 0)).toBe(rows.length);
    }
  });
});

describe('the budget', () => {
  it('lists the funds by fiscal year, latest first', () => {
    expect(linesOf('funds')).toEqual([
      '2027-28 | General Fund | 200000 | 0 | 0 | 190019 | 9981 | Within',
      '2026-27 | General Fund | 100000 | 40001 | 0 | 150000 | -90001 | Will be over',
      '2026-27 | Capital Projects Fund | 50000 | 0 | 30001 | 500 | 19499 | Within',
      '2025-26 | General Fund | - | 0 | 10000 | - | - | No appropriation',
      '- | - | 200000 | 0 | 0 | 190019 | 9981 | -',
      '- | - | 150000 | 40001 | 30001 | 150500 | -70502 | -',
      '- | - | - | 0 | 10000 | - | - | -',
    ]);
  });

  it('lists the projects of a fund, which add up to it', () => {
    expect(linesOf('projects-capital-projects')).toEqual([
      '2026-27 | Kiosks | 30000 | 0 | 30001 | 0 | -1 | Over',
      '2026-27 | Switches | 20000 | 0 | 0 | 0 | 20000 | Within',
      '2026-27 | No project | 0 | 0 | 0 | 500 | -500 | Will be over',
      '- | - | 50000 | 0 | 30001 | 500 | 19499 | -',
    ]);
  });

  it('begins with which fund is over, or will be', () => {
    expect(budget.verdict?.(source())).toEqual({
      mark: 'over',
      lead: 'General Fund is over by $900.01',
      rest: ['in 2026-27, with what is known to come.'],
    });
    const verdictOn = (pages: Record<string, string>) => budget.verdict?.({...source(), catalog: moneyCatalog(pages)});
    expect(verdictOn({'f-general': 'key: general\nappropriations: {2025-26: 1, 2026-27: 1, 2027-28: 1}'})).toEqual({
      mark: 'passed',
      lead: 'Every fund is within its appropriation in 2026-27 and 2027-28',
      rest: ['with everything that is known to come.'],
    });
    expect(verdictOn({'f-general': 'key: general\nappropriations: {2025-26: 1}'})?.lead).toBe(
      'No fund has an appropriation for 2026-27 or later.',
    );
  });

  it('says above its table which projects are over, or will be', () => {
    expect(sectionOf('projects-capital-projects').verdict).toBe(
      'Kiosks is over by $0.01 in 2026-27. What belongs to no project is over by $5 in 2026-27, with what is known to come.',
    );
  });

  it('lists what is known to come this year, line by line', () => {
    expect(linesOf('known')).toEqual([
      'General Fund | c-fiber | Contract, due Jul 1, 2026 | - | 150000',
      'Capital Projects Fund | p-4 | Purchase: need | - | 500',
      '- | - | - | - | 150000',
      '- | - | - | - | 500',
      '- | - | - | - | 150500',
    ]);
  });

  it('has one table for the projects of a fund, with all years', () => {
    const pages = {
      'f-general': 'key: general\nprojects: {kiosks: {name: Kiosks, appropriations: {2026-27: 1, 2027-28: 1}}}',
    };
    const plan = budget.plan({...source(), catalog: moneyCatalog(pages)});
    expect(plan.filter(({id}) => id.startsWith('projects-')).map(({table}) => table?.rows.length)).toEqual([2]);
  });

  it('draws what each fund has used of its appropriation, and what is known to come', () => {
    const {columns, rows} = sectionOf('funds').table;
    const place = columns.findIndex(({type}) => type === 'bar');
    expect(columns[place]?.parts?.map(({label}) => label)).toEqual(['Spent', 'Promised', 'Known to come']);
    expect(rows.map((row) => row[place])).toEqual([
      {amounts: [0, 0, 190019], limit: 200000},
      {amounts: [40001, 0, 150000], limit: 100000},
      {amounts: [0, 30001, 500], limit: 50000},
      {amounts: [0, 10000, 0], limit: null},
    ]);
  });

  it('has the draft by fund and category, and what is over', () => {
    expect(linesOf('draft')).toEqual([
      'General Fund | 20020 | 19999 | 150000 | 190019 | 200000 | 9981 | Within',
      'No fund | 10010 | 0 | 0 | 10010 | - | - | No appropriation',
      '- | 30030 | 19999 | 150000 | 200029 | 200000 | - | -',
    ]);
  });

  it('lists the lines of the draft, without what is being bought already', () => {
    expect(linesOf('draft-lines')).toEqual([
      'General Fund | e-kiosk | Equipment | Life ends | 2 | 10010 | 20020',
      'General Fund | Receipt paper | Supplies | By hand | - | - | 19999',
      'General Fund | c-fiber | Services | Renewal, due Jul 1, 2027 | - | 150000 | 150000',
      'No fund | e-kiosk | Equipment | Life ends | 1 | 10010 | 10010',
      '- | - | - | - | - | - | 190019',
      '- | - | - | - | - | - | 10010',
      '- | - | - | - | - | - | 200029',
    ]);
    expect(linesOf('revenue')).toEqual([
      'General Fund | c-oak | Contract, due Jul 1, 2027 | 2000 | 2000',
      'General Fund | c-pine | Contract, due Jul 1, 2027 | 1240000 | 1240000',
      'No fund | c-bay | Contract, due Jul 1, 2027 | 1000 | 1000',
      '- | - | - | - | 1242000',
      '- | - | - | - | 1000',
      '- | - | - | - | 1243000',
    ]);
  });

  it('lists the purchases by fiscal year and stage', () => {
    expect(linesOf('stages').slice(0, 4)).toEqual([
      '2026-27 | Need | Planned | 1 | 500',
      '2026-27 | Awarded | Promised | 1 | 30001',
      '2026-27 | Paid | Spent | 1 | 40001',
      '2025-26 | Ordered | Promised | 1 | 10000',
    ]);
    expect(linesOf('purchases')).toHaveLength(7);
    expect(linesOf('purchases').at(-1)).toBe('- | - | - | - | - | - | - | 80502');
  });

  it('lists what it leaves out', () => {
    expect(linesOf('not-counted')).toEqual([
      'p-5 | Purchase | Amount, Dates',
      'c-phones | Contract | Value',
      'f-lost | Fund | Key',
      'f-old | Fund | Fiscal year',
    ]);
    expect(sectionOf('not-counted').links).toEqual([
      {text: 'Machines that are not in the replacement plan: 1', to: '/office/replacements/#not-known'},
    ]);
  });

  it('puts overspent funds on the desk until the year ends', () => {
    const over = (year: string) => {
      const pages = {
        'f-general': `key: general\nappropriations: {${year}: 1.00}`,
        'p-1': `fund: general\namount: 1.01\nstage: paid\nfiscal_year: ${year}`,
      };
      return budget.alerts?.({...source(), catalog: moneyCatalog(pages)})[0]?.when;
    };
    expect(over('2026-27')).toEqual([{from: '2026-07-01'}]);
    expect(over('2025-26')).toEqual([]);
  });
});

describe('the replacement plan', () => {
  it('lists what is overdue first, then the cost of each fiscal year by branch and fund', () => {
    expect(linesOf('years')).toEqual([
      'Overdue | Downtown | Capital Projects Fund | 1 | 10010 | 0',
      '2027-28 | Downtown | General Fund | 1 | 10010 | 10010',
      '2027-28 | Riverside | General Fund | 1 | 10010 | 10010',
      '2027-28 | Riverside | No fund | 1 | 10010 | 10010',
      '- | - | - | 1 | 10010 | 0',
      '- | - | - | 3 | 30030 | 30030',
      '- | - | - | 4 | 40040 | 30030',
    ]);
  });

  it('draws every fiscal year, even those in which nothing is due, by branch; what is overdue is apart', () => {
    const {parts, bars, list} = sectionOf('years').chart ?? {};
    expect(parts).toEqual(['Downtown', 'Riverside']);
    expect(bars).toEqual([
      {label: 'Overdue', amounts: [10010, 0], where: {year: 'Overdue'}, group: 'Overdue', tone: 'bad'},
      {label: '2026-27', amounts: [0, 0], where: {year: '2026-27'}},
      {label: '2027-28', amounts: [10010, 20020], where: {year: '2027-28'}, group: '2027-28'},
    ]);
    const {columns, groups} = sectionOf(list ?? '').table;
    expect(columns.find(({key}) => key === 'year')?.choices).toEqual(['2027-28', 'Overdue']);
    expect(groups?.map(({name}) => name)).toEqual(['Overdue', '2027-28']);
  });

  it('begins with what is due this year and has no money yet', () => {
    expect(replacements.verdict?.(source())).toMatchObject({
      mark: 'passed',
      lead: 'Everything due in 2026-27 is funded.',
      rest: ['1 machine to replace by the end of 2026-27, for $100.10.'],
    });
  });

  it('lists machines that can’t be planned for', () => {
    expect(linesOf('not-known')).toEqual(['5 | e-kiosk | Riverside | - | Purchased']);
  });
});
