import type {Catalog} from '@deskbook/content/catalog';
import type {Page} from '@deskbook/content/page';
import {resolveFrom} from '@deskbook/content/references';
import {fiscalYearOf} from '@deskbook/text/dates/dates';
import {pagesOfKind} from './pagesOfKind';
import {type Purchase, readPurchases} from './purchases';
import type {OfficeSource} from './register';
import type {Unit} from './units';

interface Due extends Unit {
  replaceIn: string;
  /** What a new one costs */
  cents: number;
}

/**
 * Returns the page of the purchase or the fund that already pays for each machine's replacement, by asset tag.
 *
 * @param due machines in the order in which they have to be replaced
 */
export function fundedReplacements(
  due: readonly Due[],
  {catalog, buildDay}: Pick<OfficeSource, 'catalog' | 'buildDay'>,
): Map<string, Page> {
  const {counted} = readPurchases(catalog);
  const named = [
    ...linesToCome(catalog, buildDay),
    ...counted.map(({page}) => ({page, tags: page.data.replaces ?? []})),
  ];
  const funded = new Map<string, Page>(named.flatMap(({page, tags}) => tags.map((tag) => [tag, page] as const)));
  for (const purchase of counted) {
    for (const {unit} of replacedBy(purchase, due, funded)) funded.set(unit.asset_tag, purchase.page);
  }
  return funded;
}

/** Lines of a year that is over have paid for nothing that is still in use. */
function linesToCome({pages, district}: Catalog, buildDay: string) {
  const year = fiscalYearOf(buildDay, district.fiscal_year_start);
  return pagesOfKind('fund', pages).flatMap((page) =>
    (page.data.budget_lines ?? []).flatMap(({fiscal_year, replaces: tags = []}) =>
      page.data.key && fiscal_year >= year ? {page, tags} : [],
    ),
  );
}

const ON_ITS_WAY: ReadonlySet<string> = new Set(['need', 'bid', 'award', 'ordered']);

/**
 * Returns what a purchase replaces if its page doesn't say: as many machines of its models as its amount pays for, the
 * first to be replaced first, of those that are due by the end of the year that pays. Once it has arrived, the page of
 * the model has the new machines.
 */
function replacedBy(
  {page, cents, year, stage}: Purchase,
  due: readonly Due[],
  funded: ReadonlyMap<string, Page>,
): Due[] {
  const {equipment = [], replaces} = page.data;
  if (replaces || !ON_ITS_WAY.has(stage)) return [];
  const models = new Set(equipment.map((path) => resolveFrom(page.path, path)));
  let left = cents;
  return due.filter(({guide, unit, replaceIn, cents: price}) => {
    const isReplaced =
      models.has(guide.path) && replaceIn <= year && price > 0 && price <= left && !funded.has(unit.asset_tag);
    if (isReplaced) left -= price;
    return isReplaced;
  });
}
