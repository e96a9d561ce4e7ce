import type {PageOf} from '@deskbook/content/page';
import {BUDGET_CATEGORIES} from '@deskbook/content/schemas/office';
import {compareText} from '@deskbook/text/compareText';
import {fiscalYearOf, nextFiscalYear} from '@deskbook/text/dates/dates';
import {type Fund, fundsOf, sum} from './funds';
import {contractCosts, type KnownCost, knownCosts} from './knownCosts';
import type {OfficeSource} from './register';

export interface FundDraft {
  /** Undefined for lines without a fund */
  fund: Fund | undefined;
  /** In the order of the categories */
  lines: KnownCost[];
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
  revenue: KnownCost[];
  /** Contracts of that year without a value on any page */
  withoutValue: PageOf<'contract'>[];
}

/** Drafts the next fiscal year from what pages say. */
export function draftBudget(source: Pick<OfficeSource, 'catalog' | 'buildDay'>): DraftBudget {
  const {catalog, buildDay} = source;
  const start = catalog.district.fiscal_year_start;
  const year = nextFiscalYear(fiscalYearOf(buildDay, start), start);
  const lines = knownCosts(source, year);
  const contracts = contractCosts(source, year);
  const received = contracts.filter(({page: {data}}) => data.our_role === 'provider' && data.value !== undefined);
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
function draftOf(fund: Fund | undefined, all: readonly KnownCost[], year: string): FundDraft | [] {
  const appropriation = fund?.appropriations[year];
  const lines = linesOf(fund, all);
  if (lines.length === 0 && appropriation === undefined) return [];
  const cents = sum(lines.map((line) => line.cents));
  return {fund, lines, cents, appropriation, left: appropriation === undefined ? undefined : appropriation - cents};
}

/** Returns the costs of one fund, or of none, by category. */
export function linesOf(fund: Fund | undefined, all: readonly KnownCost[]): KnownCost[] {
  return all.filter((line) => line.fund === fund?.key).toSorted(byCategory);
}

function byCategory(a: KnownCost, b: KnownCost): number {
  const rank = ({category}: KnownCost) => BUDGET_CATEGORIES.indexOf(category);
  return rank(a) - rank(b) || compareText(a.title, b.title);
}
