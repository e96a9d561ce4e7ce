import {formatProblems} from '@deskbook/text/problems/formatProblems';
import {describe, expect, it} from 'vitest';
import {checkMoney} from '../domain/checkMoney';
import {checkMoneyNames} from '../domain/checkMoneyNames';
import {moneyCatalog} from './moneyCatalog';

/** The problems of some pages, without the count at their end. */
function problemsOf(pages: Record<string, string>, yearStart?: string): string {
  const catalog = moneyCatalog(pages, yearStart);
  const problems = [...checkMoney(catalog, '2026-11-28'), ...checkMoneyNames(catalog)];
  return problems.length === 0 ? '' : formatProblems(problems).replace(/\n\d+ errors?, .*$/, '');
}

const FUND = `key: general
appropriations: {2026-27: 100.00}
projects: {kiosks: {name: Kiosks, appropriations: {2026-27: 60.00}}, switches: {name: Switches}}`;

describe('a fiscal year that the district does not have', () => {
  it.each([
    [
      'of a purchase',
      {'f-general': FUND, 'p-1': 'fund: general\nfiscal_year: 2026-28'},
      `docs/p-1.md:5:14  error  "2026-28" is not a fiscal year of this district
    found     2026-28
    expected  a year such as 2026-27: fiscal_year_start in district.yml is 07-01
    fix       fiscal_year: 2026-27`,
    ],
    [
      'of an appropriation, which may mean two years',
      {'f-1': 'key: general\nappropriations:\n  2027: 100.00'},
      `docs/f-1.md:6:3  error  "2027" is not a fiscal year of this district
    found     2027
    expected  a year such as 2027-28: fiscal_year_start in district.yml is 07-01`,
    ],
    [
      'of a project',
      {'f-1': 'key: general\nprojects:\n  kiosks:\n    name: Kiosks\n    appropriations: {2026-28: 1}'},
      `docs/f-1.md:8:22  error  "2026-28" is not a fiscal year of this district
    found     2026-28
    expected  a year such as 2026-27: fiscal_year_start in district.yml is 07-01
    fix       2026-27: …`,
    ],
    [
      'of a line of the draft',
      {'f-1': 'key: general\nbudget_lines:\n  - {fiscal_year: 2026-28, category: other, title: Signs, amount: 1}'},
      `docs/f-1.md:6:19  error  "2026-28" is not a fiscal year of this district
    found     2026-28
    expected  a year such as 2026-27: fiscal_year_start in district.yml is 07-01
    fix       fiscal_year: 2026-27`,
    ],
    [
      'of a fund in the old form, which took any text',
      {'f-1': 'key: general\nfiscal_year: FY27'},
      `docs/f-1.md:5:14  warning  "FY27" is not a fiscal year of this district
    found     FY27
    expected  a year such as 2026-27: fiscal_year_start in district.yml is 07-01`,
    ],
  ])('%s is reported', (_name, pages, says) => {
    expect(problemsOf(pages)).toBe(says);
  });

  it('is one with two numbers if the fiscal year begins in January', () => {
    expect(problemsOf({'f-1': 'key: general\nappropriations: {2027: 1}'}, '01-01')).toBe('');
    expect(problemsOf({'f-1': 'key: general\nappropriations: {2026-27: 1}'}, '01-01')).toBe(
      `docs/f-1.md:5:18  error  "2026-27" is not a fiscal year of this district
    found     2026-27
    expected  a year such as 2026: fiscal_year_start in district.yml is 01-01`,
    );
  });
});

describe('the project of a purchase', () => {
  it('belongs to its fund', () => {
    expect(problemsOf({'f-general': FUND, 'p-1': 'fund: general\nproject: kiosks'})).toBe('');
    expect(problemsOf({'f-general': FUND, 'p-1': 'fund: general\nproject: kiosk'})).toBe(
      `docs/p-1.md:5:10  error  "kiosk" is not a project of the fund "general"
    found     kiosk
    expected  one of: kiosks, switches
    fix       project: kiosks`,
    );
  });

  it('requires a fund with projects', () => {
    const pages = {'f-general': 'key: general', 'p-1': 'fund: general\nproject: kiosks'};
    expect(problemsOf(pages)).toBe(
      `docs/p-1.md:5:10  error  "kiosks" is not a project of the fund "general"
    found     kiosks
    expected  nothing: none is listed yet`,
    );
  });

  it('requires a fund', () => {
    expect(problemsOf({'f-general': FUND, 'p-1': 'project: kiosks'})).toBe(
      `docs/p-1.md:4:10  error  the project "kiosks" is missing its fund
    found     kiosks
    expected  "fund" next to it
    fix       fund: general`,
    );
  });
});

describe('a fund', () => {
  it('needs a page if purchases name it', () => {
    expect(problemsOf({'p-1': 'fund: gifts', 'p-2': 'fund: gifts'})).toBe(
      `docs/p-1.md:4:7  warning  the fund "gifts" has no page, so nobody knows what is left of it
    found     gifts
    expected  a page of kind fund with "key: gifts"
    fix       npm run new -- fund "Gifts"`,
    );
  });

  it('has at least as much as its projects, to the cent', () => {
    const shared = (amount: string) =>
      FUND.replace('{name: Switches}', `{name: Switches, appropriations: {2026-27: ${amount}}}`);
    expect(problemsOf({'f-general': shared('40.00')})).toBe('');
    expect(problemsOf({'f-general': shared('40.01')})).toBe(
      `docs/f-general.md:6:11  warning  the projects of 2026-27 have more money than their fund
    found     100.01
    expected  at most 100.00`,
    );
  });

  it('has one appropriation per year, in either form', () => {
    const both = (amount: string) => ({'f-general': `${FUND}\nfiscal_year: 2026-27\nappropriation: ${amount}`});
    expect(problemsOf(both('100.00'))).toBe('');
    expect(problemsOf(both('90'))).toBe(
      `docs/f-general.md:8:16  error  the fund has two appropriations for 2026-27
    found     90.00
    expected  100.00, as in "appropriations"
    fix       remove this line`,
    );
  });
});

describe('what a purchase or a line pays for', () => {
  const PAGES = {
    'e-kiosk': 'units: [{asset_tag: "01201", branch: downtown}, {asset_tag: "01202", branch: downtown}]',
    'f-general': `key: general
projects: {kiosks: {name: Kiosks}}
budget_lines:
  - {fiscal_year: 2026-27, category: equipment, title: Two kiosks, amount: 1, project: kiosks, replaces: ["01201"]}`,
  };
  const buying = (more: string) =>
    problemsOf({...PAGES, 'p-1': `fund: general\nfiscal_year: 2026-27\namount: 1\nstage: need\n${more}`});

  it('is a machine that exists', () => {
    expect(buying('replaces: ["01202"]')).toBe('');
    expect(buying('replaces: ["0120"]')).toBe(
      `docs/p-1.md:8:12  error  no machine has the asset tag "0120"
    found     0120
    expected  one of: 01201, 01202
    fix       "01201"`,
    );
  });

  it('is a line of its fund and its year', () => {
    expect(buying('budget_line: Two kiosks')).toBe('');
    expect(buying('budget_line: Two kiosk')).toBe(
      `docs/p-1.md:8:14  error  the fund "general" has no such line for 2026-27
    found     Two kiosk
    expected  one of: Two kiosks
    fix       budget_line: "Two kiosks"`,
    );
  });

  it('is named once, unless the purchase is paid from the line that names it', () => {
    expect(buying('budget_line: Two kiosks\nreplaces: ["01201"]')).toBe('');
    expect(buying('replaces: ["01201"]')).toBe(
      `docs/p-1.md:8:12  warning  the machine "01201" is replaced twice
    found     01201
    expected  nothing here: “f-general” has it`,
    );
  });

  it('is a project of the fund that the line is in', () => {
    const pages = {
      'f-general': PAGES['f-general'].replace('project: kiosks', 'project: kiosk'),
      'e-kiosk': PAGES['e-kiosk'],
    };
    expect(problemsOf(pages)).toContain('error  "kiosk" is not a project of the fund "general"');
  });
});

it('a stage that is reached on a day to come is reported', () => {
  const at = (day: string) =>
    problemsOf({
      'f-general': FUND,
      'p-1': `fund: general\nstage: received\ndates: {received: ${day}, paid: 2027-01-31}`,
    });
  expect(at('2026-11-28')).toBe('');
  expect(at('2026-11-29')).toBe(
    `docs/p-1.md:6:19  warning  the stage is "received", but that is on a day to come
    found     2026-11-29
    expected  the day on which it was reached, or the stage before it until 2026-11-29`,
  );
});
