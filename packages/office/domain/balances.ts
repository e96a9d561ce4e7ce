import {compareText} from '@deskbook/text/compareText';
import {fiscalYearDates} from '@deskbook/text/dates/dates';
import {type Fund, fundsOf, type Project, sum} from './funds';
import {type KnownCost, knownCosts} from './knownCosts';
import {type Purchase, readPurchases} from './purchases';
import type {OfficeSource} from './register';

/** Where a fiscal year's money is, in cents. */
export interface Balance {
  year: string;
  /** Undefined if no page says it */
  appropriation: number | undefined;
  /** Paid */
  spent: number;
  /** Awarded, ordered or received, but not paid */
  promised: number;
  /** What other pages say it will cost; undefined if the year is over */
  known: number | undefined;
  /** What may still be promised; negative if there is too little. Undefined without appropriation or if the year is over */
  free: number | undefined;
}

export interface FundBalance extends Balance {
  fund: Fund;
}

export interface ProjectBalance extends FundBalance {
  /** Undefined for the part of the fund that isn't for a project */
  project: Project | undefined;
}

type Source = Pick<OfficeSource, 'catalog' | 'buildDay'>;

/** Returns each fund's balance by year, latest year first. */
export function fundBalances(source: Source): FundBalance[] {
  return balancesOf(source, ({fund, year, costs, isOver}) => [
    {fund, ...balanceOf(year, fund.appropriations[year], costs, isOver)},
  ]);
}

/** Returns the balances of each fund's projects. Together with the money for no project, they add up to the fund's. */
export function projectBalances(source: Source): ProjectBalance[] {
  return balancesOf(source, (inYear) => (inYear.fund.projects.length > 0 ? projectsInYear(inYear) : []));
}

interface FundInYear {
  fund: Fund;
  year: string;
  costs: readonly KnownCost[];
  /** Whether the year is over */
  isOver: boolean;
}

function balancesOf<B extends Balance>(source: Source, make: (inYear: FundInYear) => B[]): B[] {
  const {catalog, buildDay} = source;
  const {counted} = readPurchases(catalog);
  const inYear = (fund: Fund, year: string): FundInYear => {
    const dates = fiscalYearDates(year, catalog.district.fiscal_year_start);
    const costs = knownCosts(source, year).filter((cost) => cost.fund === fund.key);
    return {fund, year, costs, isOver: !dates || dates.last < buildDay};
  };
  return fundsOf(catalog)
    .flatMap((fund) => yearsOf(fund, counted).flatMap((year) => make(inYear(fund, year))))
    .toSorted((a, b) => compareText(b.year, a.year));
}

function projectsInYear({fund, year, costs, isOver}: FundInYear): ProjectBalance[] {
  const whole = fund.appropriations[year];
  const given = fund.projects.map((project) => project.appropriations[year] ?? (whole === undefined ? undefined : 0));
  const left = whole === undefined ? undefined : whole - sum(given.map((cents = 0) => cents));
  const rows = [...fund.projects, undefined].map((project, index) => {
    const own = costs.filter((cost) => fund.projects.find(({key}) => key === cost.project) === project);
    return {fund, project, ...balanceOf(year, project ? given[index] : left, own, isOver)};
  });
  return rows.filter(({appropriation, spent, promised, known}) => appropriation || spent || promised || known);
}

function balanceOf(
  year: string,
  appropriation: number | undefined,
  costs: readonly KnownCost[],
  isOver: boolean,
): Balance {
  const amount = (has: (cost: KnownCost) => boolean) => sum(costs.filter(has).map(({cents}) => cents));
  const spent = amount(({reason}) => reason.why === 'purchase' && reason.effect === 'spent');
  const promised = amount(({reason}) => reason.why === 'purchase' && reason.effect === 'promised');
  const known = isOver ? undefined : amount(isToCome);
  const free =
    appropriation === undefined || known === undefined ? undefined : appropriation - spent - promised - known;
  return {year, appropriation, spent, promised, known, free};
}

/** Returns whether a cost is neither spent nor promised yet. */
export function isToCome({reason}: KnownCost): boolean {
  return reason.why !== 'purchase' || reason.effect === 'planned';
}

function yearsOf({key, appropriations, projects}: Fund, purchases: readonly Purchase[]): string[] {
  const appropriated = [appropriations, ...projects.map((project) => project.appropriations)].flatMap(Object.keys);
  return [...new Set([...appropriated, ...purchases.flatMap(({fund, year}) => (fund === key ? year : []))])];
}
