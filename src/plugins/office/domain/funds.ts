import {appropriationsOf, type ByYear} from '../../../content/appropriations';
import type {Catalog} from '../../../content/catalog';
import type {PageOf} from '../../../content/page';
import {compareText} from '../../../shared/compareText';
import {groupBy} from '../../../shared/groupBy';
import {type Effect, type Purchase, readPurchases} from './purchases';

interface Project {
  key: string;
  name: string;
  appropriations: ByYear;
}

/** A fund of the district with the facts from all its pages. */
export interface Fund {
  key: string;
  name: string;
  pages: readonly PageOf<'fund'>[];
  appropriations: ByYear;
  projects: readonly Project[];
}

/** Where a fiscal year's money is, in cents. */
export interface Balance {
  year: string;
  /** Undefined if no page says it */
  appropriation: number | undefined;
  /** Paid */
  spent: number;
  /** Awarded, ordered or received, but not paid */
  committed: number;
  /** What is left of the appropriation; negative if overspent */
  remaining: number | undefined;
  /** Needed or out for bids, which doesn't use up the appropriation yet */
  planned: number;
}

export interface FundBalance extends Balance {
  fund: Fund;
}

export interface ProjectBalance extends FundBalance {
  /** Undefined for the part of the fund that isn't for a project */
  project: Project | undefined;
}

type Source = Pick<Catalog, 'pages' | 'district'>;

/** Returns the funds, in the district's order. */
export function fundsOf({pages, district}: Source): Fund[] {
  const ofFunds = pages.filter((page) => page.kind === 'fund');
  return Object.entries(district.funds).map(([key, {name}]) => {
    const own = ofFunds.filter(({data}) => data.key === key);
    return {
      key,
      name,
      pages: own,
      appropriations: Object.assign({}, ...own.map(({data}) => appropriationsOf(data))),
      projects: projectsOf(own),
    };
  });
}

/** A project may be on the pages of several years. */
function projectsOf(pages: readonly PageOf<'fund'>[]): Project[] {
  const named = groupBy(
    pages.flatMap(({data}) => Object.entries(data.projects ?? {})),
    ([key]) => [key],
  );
  return [...named].map(([key, all]) => ({
    key,
    name: all[0]?.[1].name ?? key,
    appropriations: Object.assign({}, ...all.map(([, project]) => project.appropriations)),
  }));
}

/** Returns each fund's balance by year, latest year first. */
export function fundBalances(source: Source): FundBalance[] {
  const {counted} = readPurchases(source);
  return latestFirst(
    fundsOf(source).flatMap((fund) => {
      const own = counted.filter((purchase) => purchase.fund === fund.key);
      return yearsOf(fund, own).map((year) => ({fund, ...balanceOf(year, fund.appropriations[year], own)}));
    }),
  );
}

/** Returns the balances of each fund's projects. Together with spending for no project, they add up to the fund's. */
export function projectBalances(source: Source): ProjectBalance[] {
  const {counted} = readPurchases(source);
  return latestFirst(
    fundsOf(source).flatMap((fund) => {
      if (fund.projects.length === 0) return [];
      const own = counted.filter((purchase) => purchase.fund === fund.key);
      return yearsOf(fund, own).flatMap((year) => projectsInYear(fund, year, own));
    }),
  );
}

function projectsInYear(fund: Fund, year: string, own: readonly Purchase[]): ProjectBalance[] {
  const whole = fund.appropriations[year];
  const given = fund.projects.map((project) => project.appropriations[year] ?? (whole === undefined ? undefined : 0));
  const rest = whole === undefined ? undefined : whole - sum(given.map((cents = 0) => cents));
  const rows = [...fund.projects, undefined].map((project, index) => {
    const purchases = own.filter((purchase) => fund.projects.find(({key}) => key === purchase.project) === project);
    return {fund, project, ...balanceOf(year, project ? given[index] : rest, purchases)};
  });
  return rows.filter(({appropriation, spent, committed, planned}) => appropriation || spent || committed || planned);
}

function balanceOf(year: string, appropriation: number | undefined, purchases: readonly Purchase[]): Balance {
  const inYear = purchases.filter((purchase) => purchase.year === year);
  const amount = (effect: Effect) => sum(inYear.flatMap((each) => (each.effect === effect ? each.cents : [])));
  const [spent, committed, planned] = [amount('spent'), amount('committed'), amount('planned')];
  const remaining = appropriation === undefined ? undefined : appropriation - committed - spent;
  return {year, appropriation, spent, committed, remaining, planned};
}

function yearsOf({appropriations, projects}: Fund, purchases: readonly Purchase[]): string[] {
  const appropriated = [appropriations, ...projects.map((project) => project.appropriations)].flatMap(Object.keys);
  return [...new Set([...appropriated, ...purchases.map(({year}) => year)])];
}

function latestFirst<T extends Balance>(balances: readonly T[]): T[] {
  return balances.toSorted((a, b) => compareText(b.year, a.year));
}

export function sum(cents: readonly number[]): number {
  return cents.reduce((total, each) => total + each, 0);
}
