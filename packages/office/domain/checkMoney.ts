import type {Catalog} from '@deskbook/content/catalog';
import type {Page, PageOf} from '@deskbook/content/page';
import {fiscalYearDates, fiscalYearOf} from '@deskbook/text/dates/dates';
import {type Diagnostic, type Problem, problemAt} from '@deskbook/text/problems/problems';
import type {YamlPath} from '@deskbook/text/yaml/yamlSource';
import {type Fund, fundsOf, sum} from './funds';
import {pagesOfKind} from './pagesOfKind';

/** Reports contradictions in what pages say about money. */
export function checkMoney(catalog: Pick<Catalog, 'pages' | 'district'>, today: string): Problem[] {
  const funds = fundsOf(catalog);
  const purchases = pagesOfKind('purchase', catalog.pages);
  return [
    ...catalog.pages.flatMap((page) => checkYears(page, catalog.district.fiscal_year_start, today)),
    ...pagesOfKind('fund', catalog.pages).flatMap(checkForms),
    ...purchases.flatMap((page) => checkStage(page, today)),
    ...funds.flatMap((fund) => checkFundPage(fund, purchases)),
    ...funds.flatMap(checkProjectsOf),
  ];
}

function problemIn({source}: Page, path: YamlPath, diagnostic: Diagnostic, isKey = false): Problem | [] {
  return source ? problemAt(isKey ? source.placeOfKey(path) : source.placeOf(path), diagnostic) : [];
}

/** Reports fiscal years the district doesn't have, because their money would be counted separately. */
function checkYears(page: Page, start: string, today: string): Problem[] {
  return yearsIn(page).flatMap(({year, path}) => {
    if (fiscalYearDates(year, start)) return [];
    const [first = today.slice(0, 4)] = /^\d{4}/.exec(year) ?? [];
    const meant = fiscalYearOf(`${first}-${start}`, start);
    const isKey = path.at(-1) === year;
    const fix = isKey ? `${meant}: …` : `fiscal_year: ${meant}`;
    return problemIn(
      page,
      path,
      {
        // A fund's year used to be free text.
        severity: page.kind === 'fund' && path.length === 1 ? 'warning' : 'error',
        message: `${JSON.stringify(year)} is not a fiscal year of this district`,
        found: year,
        expected: `a year such as ${meant}: fiscal_year_start in district.yml is ${start}`,
        fix: year.includes('-') && meant.includes('-') ? fix : null,
      },
      isKey,
    );
  });
}

/** Returns the fiscal years that a page names, with their paths. */
function yearsIn({kind, data}: Page): {year: string; path: YamlPath}[] {
  if (kind !== 'fund' && kind !== 'purchase') return [];
  const ofPage = data.fiscal_year === undefined ? [] : [{year: data.fiscal_year, path: ['fiscal_year']}];
  if (kind === 'purchase') return ofPage;
  const keysOf = (appropriations = {}, path: YamlPath = []) =>
    Object.keys(appropriations).map((year) => ({year, path: [...path, 'appropriations', year]}));
  return [
    ...ofPage,
    ...keysOf(data.appropriations),
    ...Object.entries(data.projects ?? {}).flatMap(([key, project]) =>
      keysOf(project.appropriations, ['projects', key]),
    ),
    ...(data.budget_lines ?? []).map(({fiscal_year: year}, index) => ({
      year,
      path: ['budget_lines', index, 'fiscal_year'],
    })),
  ];
}

/** Reports an appropriation that is written in both forms with different amounts. */
function checkForms(page: PageOf<'fund'>): Problem | [] {
  const {fiscal_year: year = '', appropriation, appropriations} = page.data;
  const other = appropriations?.[year];
  if (appropriation === undefined || other === undefined || appropriation === other) return [];
  return problemIn(page, ['appropriation'], {
    message: `the fund has two appropriations for ${year}`,
    found: written(appropriation),
    expected: `${written(other)}, as in "appropriations"`,
    fix: 'remove this line',
  });
}

/** Reports a stage that has been reached on a day to come. */
function checkStage(page: PageOf<'purchase'>, today: string): Problem | [] {
  const {stage, dates} = page.data;
  const day = stage && dates?.[stage];
  if (!day || day <= today) return [];
  return problemIn(page, ['dates', stage], {
    severity: 'warning',
    message: `the stage is "${stage}", but that is on a day to come`,
    found: day,
    expected: `the day on which it was reached, or the stage before it until ${day}`,
  });
}

/** Reports a missing fund page once, at the first purchase. */
function checkFundPage({key, name, pages}: Fund, purchases: readonly PageOf<'purchase'>[]): Problem | [] {
  const first = purchases.find(({data}) => data.fund === key);
  if (!first || pages.length > 0) return [];
  return problemIn(first, ['fund'], {
    severity: 'warning',
    message: `the fund "${key}" has no page, so nobody knows what is left of it`,
    found: key,
    expected: `a page of kind fund with "key: ${key}"`,
    fix: `npm run new -- fund "${name}"`,
  });
}

function checkProjectsOf({appropriations, projects, pages}: Fund): Problem[] {
  const page = pages.findLast(({data}) => data.projects);
  return Object.entries(appropriations).flatMap(([year, whole]) => {
    const shares = sum(projects.map((project) => project.appropriations[year] ?? 0));
    if (!page || shares <= whole) return [];
    return problemIn(page, ['projects'], {
      severity: 'warning',
      message: `the projects of ${year} have more money than their fund`,
      found: written(shares),
      expected: `at most ${written(whole)}`,
    });
  });
}

/** Formats an amount as pages write it. */
function written(cents: number): string {
  return (cents / 100).toFixed(2);
}
