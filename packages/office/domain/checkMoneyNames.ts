import type {Catalog} from '@deskbook/content/catalog';
import type {Page, PageOf} from '@deskbook/content/page';
import {groupBy} from '@deskbook/text/groupBy';
import {nearestFirst, oneOf} from '@deskbook/text/nearest';
import {type Diagnostic, type Problem, problemAt} from '@deskbook/text/problems/problems';
import type {YamlPath} from '@deskbook/text/yaml/yamlSource';
import {type Fund, fundsOf} from './funds';
import {pagesOfKind} from './pagesOfKind';
import {readPurchases} from './purchases';

/** Reports what purchases and budget lines name wrongly, because its money would be missing, or count twice. */
export function checkMoneyNames(catalog: Pick<Catalog, 'pages' | 'district'>): Problem[] {
  const funds = fundsOf(catalog);
  const purchases = pagesOfKind('purchase', catalog.pages);
  const pagesOfFunds = pagesOfKind('fund', catalog.pages);
  return [
    ...purchases.flatMap((page) => checkProject(page, page.data, ['project'], funds)),
    ...pagesOfFunds.flatMap((page) =>
      (page.data.budget_lines ?? []).flatMap(({project}, index) =>
        checkProject(page, {project, fund: page.data.key}, ['budget_lines', index, 'project'], funds),
      ),
    ),
    ...checkLines(catalog, funds),
    ...checkMachines(catalog, purchases, pagesOfFunds),
  ];
}

function problemIn({source}: Page, path: YamlPath, diagnostic: Diagnostic): Problem | [] {
  return source ? problemAt(source.placeOf(path), diagnostic) : [];
}

function checkProject(
  page: Page,
  {project, fund: key}: {project?: string | undefined; fund?: string | undefined},
  path: YamlPath,
  funds: readonly Fund[],
): Problem | [] {
  if (project === undefined) return [];
  if (key === undefined) {
    const fund = funds.find(({projects}) => projects.some((each) => each.key === project));
    return problemIn(page, path, {
      message: `the project "${project}" is missing its fund`,
      found: project,
      expected: page.kind === 'fund' ? 'a "key" for this fund' : '"fund" next to it',
      fix: fund && `${page.kind === 'fund' ? 'key' : 'fund'}: ${fund.key}`,
    });
  }
  const known = funds.find((fund) => fund.key === key)?.projects.map((each) => each.key) ?? [];
  if (known.includes(project)) return [];
  const [nearest] = nearestFirst(project, known);
  return problemIn(page, path, {
    message: `"${project}" is not a project of the fund "${key}"`,
    found: project,
    expected: oneOf(project, known),
    fix: nearest && `project: ${nearest}`,
  });
}

/** Reports a purchase from a line that its fund doesn't have in its year. */
function checkLines(catalog: Pick<Catalog, 'pages' | 'district'>, funds: readonly Fund[]): Problem[] {
  return readPurchases(catalog).counted.flatMap(({page, fund: key, year}) => {
    const {budget_line: line} = page.data;
    if (line === undefined) return [];
    const pages = funds.find((fund) => fund.key === key)?.pages ?? [];
    const known = pages
      .flatMap(({data}) => data.budget_lines ?? [])
      .flatMap(({fiscal_year, title}) => (fiscal_year === year ? title : []));
    if (known.includes(line)) return [];
    const [nearest] = nearestFirst(line, known);
    return problemIn(page, ['budget_line'], {
      message: `the fund "${key}" has no such line for ${year}`,
      found: line,
      expected: oneOf(line, known),
      fix: nearest && `budget_line: ${JSON.stringify(nearest)}`,
    });
  });
}

interface Claim {
  tag: string;
  page: Page;
  path: YamlPath;
  /** The line of a fund that it is in, or that a purchase is paid from */
  line: string | undefined;
}

function checkMachines(
  {pages}: Pick<Catalog, 'pages'>,
  purchases: readonly PageOf<'purchase'>[],
  pagesOfFunds: readonly PageOf<'fund'>[],
): Problem[] {
  const known = pagesOfKind('equipment', pages).flatMap(({data}) => (data.units ?? []).map((unit) => unit.asset_tag));
  const claims: Claim[] = [
    ...pagesOfFunds.flatMap((page) =>
      (page.data.budget_lines ?? []).flatMap(({replaces = [], title: line}, at) =>
        replaces.map((tag, index) => ({tag, page, path: ['budget_lines', at, 'replaces', index], line})),
      ),
    ),
    ...purchases.flatMap((page) =>
      (page.data.replaces ?? []).map((tag, index) => ({
        ...{tag, page, path: ['replaces', index]},
        line: page.data.budget_line,
      })),
    ),
  ];
  const unknown = claims.flatMap(({tag, page, path}) => {
    // A district may delete machines that are long gone.
    if (known.includes(tag) || (page.kind === 'purchase' && page.data.stage === 'paid')) return [];
    const [nearest] = nearestFirst(tag, known);
    return problemIn(page, path, {
      message: `no machine has the asset tag "${tag}"`,
      found: tag,
      expected: oneOf(tag, known),
      fix: nearest && JSON.stringify(nearest),
    });
  });
  const twice = [...groupBy(claims, ({tag}) => [tag]).values()].flatMap(([first, ...others]) =>
    others
      .filter(({page, line}) => page.kind === first?.page.kind || line === undefined || line !== first?.line)
      .flatMap(({tag, page, path}) =>
        problemIn(page, path, {
          severity: 'warning',
          message: `the machine "${tag}" is replaced twice`,
          found: tag,
          expected: `nothing here: “${first?.page.title}” has it`,
        }),
      ),
  );
  return [...unknown, ...twice];
}
