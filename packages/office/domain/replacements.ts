import type {Catalog} from '@deskbook/content/catalog';
import type {ReplacementDue} from '@deskbook/content/equipment';
import type {Page} from '@deskbook/content/page';
import {resolveFrom} from '@deskbook/content/references';
import {compareText} from '@deskbook/text/compareText';
import {fiscalYearDates, fiscalYearOf} from '@deskbook/text/dates/dates';
import {rememberFor} from '@deskbook/text/remember';
import {pagesOfKind} from './pagesOfKind';
import {type Purchase, readPurchases} from './purchases';
import type {OfficeSource} from './register';
import {type Unit, unitsOf} from './units';

export const REASONS = {life: 'Life ends', support: 'Support ends'} as const satisfies Record<
  ReplacementDue['ends'],
  string
>;

/** A machine to replace, and what a new one costs. */
export interface Replacement extends Unit {
  replaceBy: string;
  replaceIn: string;
  ends: ReplacementDue['ends'];
  /** Whether that was before the current fiscal year began, so it isn't in the plan of any coming year */
  isOverdue: boolean;
  cents: number;
  /** The page of the purchase or the fund that already pays for it; null if its cost is only in this plan */
  fundedBy: Page | null;
}

/** A machine that can't be planned for, and the missing fields. */
export interface Unplanned extends Unit {
  missing: string[];
}

interface Plan {
  /** Earliest first */
  planned: Replacement[];
  unplanned: Unplanned[];
}

/** Returns when each machine that isn't retired must be replaced, and at what price. Remembered, as all years ask it. */
export const planReplacements = rememberFor((source: Pick<OfficeSource, 'catalog' | 'buildDay'>): Plan => {
  const start = source.catalog.district.fiscal_year_start;
  const thisYear = fiscalYearDates(fiscalYearOf(source.buildDay, start), start)?.first ?? source.buildDay;
  const due: Omit<Replacement, 'fundedBy'>[] = [];
  const unplanned: Unplanned[] = [];
  for (const unit of unitsOf(source).filter(({isRetired}) => !isRetired)) {
    const {replaceBy, replaceIn, ends} = unit;
    const {life, unit_cost: cents} = unit.guide.data;
    if (replaceBy && replaceIn && ends && cents !== undefined) {
      due.push({...unit, replaceBy, replaceIn, ends, isOverdue: replaceBy < thisYear, cents});
    } else {
      const needed = Object.entries({...(!replaceBy && {purchased: unit.unit.purchased, life}), unit_cost: cents});
      unplanned.push({...unit, missing: needed.flatMap(([field, given]) => (given === undefined ? field : []))});
    }
  }
  due.sort((a, b) => compareText(a.replaceBy, b.replaceBy));
  const funded = fundedReplacements(due, source);
  return {planned: due.map((each) => ({...each, fundedBy: funded.get(each.unit.asset_tag) ?? null})), unplanned};
});

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
function fundedReplacements(
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
