import type {Catalog} from '../../../content/catalog';
import {fiscalYearDates, fiscalYearOf, nextFiscalYear} from '../../../content/fiscalYears';
import type {Page, PageOf} from '../../../content/page';
import {BUDGET_CATEGORIES} from '../../../content/schemas/office';
import {compareText} from '../../../shared/compareText';
import {groupBy} from '../../../shared/groupBy';
import {type Fund, fundsOf, sum} from './funds';
import type {OfficeSource} from './register';
import {planReplacements, type Replacement} from './replacements';

export type Category = (typeof BUDGET_CATEGORIES)[number];

export type Reason =
  | {why: 'overdue' | 'due'; units: number; price: number}
  | {why: 'contract' | 'renewal'; price: number; days: number; daysOfYear: number}
  | {why: 'written'};

export interface DraftLine {
  /** A key of `funds`; undefined if no page says who pays */
  fund: string | undefined;
  category: Category;
  title: string;
  page: Page;
  reason: Reason;
  cents: number;
}

export interface FundDraft {
  /** Undefined for lines without a fund */
  fund: Fund | undefined;
  /** In the order of the categories */
  lines: DraftLine[];
  cents: number;
  appropriation: number | undefined;
  /** Appropriation minus draft; negative if the draft is over */
  left: number | undefined;
}

export interface DraftBudget {
  year: string;
  funds: FundDraft[];
  cents: number;
  /** What others pay us that year, in the order of the funds */
  revenue: DraftLine[];
  /** Contracts of that year without a value on any page */
  withoutValue: PageOf<'contract'>[];
}

/** Drafts the next fiscal year from what pages say: replacements, contracts, and lines written by hand. */
export function draftBudget(source: Pick<OfficeSource, 'catalog' | 'buildDay'>): DraftBudget {
  const {catalog, buildDay} = source;
  const start = catalog.district.fiscal_year_start;
  const year = nextFiscalYear(fiscalYearOf(buildDay, start), start);
  const contracts = contractsIn(catalog, year);
  const isRevenue = ({page}: Pick<ContractInYear, 'page'>) => page.data.our_role === 'provider';
  const lines = [
    ...replacementLines(planReplacements(source).planned, year),
    ...contracts.filter((each) => !isRevenue(each)).flatMap(contractLine),
    ...writtenLines(catalog, year),
  ];
  const received = contracts.filter(isRevenue).flatMap(contractLine);
  const funds = [...fundsOf(catalog), undefined];
  return {
    year,
    funds: funds.flatMap((fund) => draftOf(fund, lines, year)),
    cents: sum(lines.map(({cents}) => cents)),
    revenue: funds.flatMap((fund) => linesOf(fund, received)),
    withoutValue: contracts.flatMap(({page}) => (page.data.value === undefined ? page : [])),
  };
}

/** A fund with an appropriation is included even if nothing is to be paid from it. */
function draftOf(fund: Fund | undefined, all: readonly DraftLine[], year: string): FundDraft | [] {
  const appropriation = fund?.appropriations[year];
  const lines = linesOf(fund, all);
  if (lines.length === 0 && appropriation === undefined) return [];
  const cents = sum(lines.map((line) => line.cents));
  return {fund, lines, cents, appropriation, left: appropriation === undefined ? undefined : appropriation - cents};
}

function linesOf(fund: Fund | undefined, all: readonly DraftLine[]): DraftLine[] {
  return all.filter((line) => line.fund === fund?.key).toSorted(byCategory);
}

function byCategory(a: DraftLine, b: DraftLine): number {
  const rank = ({category}: DraftLine) => BUDGET_CATEGORIES.indexOf(category);
  return rank(a) - rank(b) || compareText(a.title, b.title);
}

/** Returns one line for all machines of a model that one fund pays for, with overdue ones on a separate line. */
function replacementLines(planned: readonly Replacement[], year: string): DraftLine[] {
  const needed = planned.filter((each) => each.isOverdue || each.replaceIn === year);
  const alike = groupBy(needed, ({guide, unit, isOverdue}) => [JSON.stringify([guide.path, unit.fund, isOverdue])]);
  return [...alike.values()].flatMap((machines) => {
    const [first] = machines;
    if (!first) return [];
    return {
      fund: first.unit.fund,
      category: 'equipment',
      title: first.guide.title,
      page: first.guide,
      reason: {why: first.isOverdue ? 'overdue' : 'due', units: machines.length, price: first.cents},
      cents: first.cents * machines.length,
    } satisfies DraftLine;
  });
}

interface ContractInYear {
  page: PageOf<'contract'>;
  /** Whether it ends before the year does */
  isRenewed: boolean;
  days: number;
  daysOfYear: number;
}

/** Returns the contracts of a year. A contract that will be renewed continues after its end. */
function contractsIn({pages, district}: Pick<Catalog, 'pages' | 'district'>, year: string): ContractInYear[] {
  const dates = fiscalYearDates(year, district.fiscal_year_start);
  if (!dates) return [];
  const [first, last] = [dayNumber(dates.first), dayNumber(dates.last)];
  return pages.flatMap((page) => {
    if (page.kind !== 'contract') return [];
    const {starts_on: starts = dates.first, ends_on: ends = dates.last, renew = true} = page.data;
    const lastOfContract = renew ? last : Math.min(last, dayNumber(ends));
    const days = lastOfContract - Math.max(first, dayNumber(starts)) + 1;
    const isRenewed = renew && ends < dates.last;
    return days > 0 ? {page, isRenewed, days, daysOfYear: last - first + 1} : [];
  });
}

function dayNumber(date: string): number {
  return Date.parse(date) / 86_400_000;
}

function contractLine({page, isRenewed, days, daysOfYear}: ContractInYear): DraftLine | [] {
  const {fund, value} = page.data;
  if (value === undefined) return [];
  return {
    ...{fund, title: page.title, page, category: 'services'},
    reason: {why: isRenewed ? 'renewal' : 'contract', price: value, days, daysOfYear},
    cents: shareOf(value, days, daysOfYear),
  };
}

/** Returns `cents * part / whole`, rounded half up, in two steps to keep large amounts exact. */
function shareOf(cents: number, part: number, whole: number): number {
  const rest = (cents % whole) * part;
  return Math.floor(cents / whole) * part + Math.floor((2 * rest + whole) / (2 * whole));
}

function writtenLines({pages}: Pick<Catalog, 'pages'>, year: string): DraftLine[] {
  return pages.flatMap((page) => {
    if (page.kind !== 'fund') return [];
    const lines = (page.data.budget_lines ?? []).filter((line) => line.fiscal_year === year);
    return lines.map(
      ({category, title, amount}): DraftLine => ({
        fund: page.data.key,
        category,
        title,
        page,
        reason: {why: 'written'},
        cents: amount,
      }),
    );
  });
}
