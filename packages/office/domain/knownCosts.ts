import type {Page, PageOf} from '@deskbook/content/page';
import {resolveFrom} from '@deskbook/content/references';
import type {BILLING, BUDGET_CATEGORIES} from '@deskbook/content/schemas/office';
import {
  addDays,
  addToDate,
  daysBetween,
  fiscalYearDates,
  fiscalYearOf,
  nextFiscalYear,
} from '@deskbook/text/dates/dates';
import {groupBy} from '@deskbook/text/groupBy';
import {sum} from './funds';
import {pagesOfKind} from './pagesOfKind';
import {type Effect, type Purchase, readPurchases, type Stage} from './purchases';
import type {OfficeSource} from './register';
import {planReplacements, type Replacement} from './replacements';

export type Category = (typeof BUDGET_CATEGORIES)[number];

export type Reason =
  | {why: 'overdue' | 'life' | 'support'; units: number; price: number}
  | {why: 'contract' | 'renewal'; price: number; due: string; payments: number}
  | {why: 'purchase'; stage: Stage; effect: Effect}
  | {why: 'written'};

/** A cost of a fiscal year, and the page that says so */
export interface KnownCost {
  /** A key of `funds`; undefined if no page says who pays */
  fund: string | undefined;
  /** A key of the fund's projects */
  project?: string | undefined;
  category: Category;
  title: string;
  page: Page;
  reason: Reason;
  cents: number;
}

type Source = Pick<OfficeSource, 'catalog' | 'buildDay'>;

/**
 * Returns everything that pages say a fiscal year will cost: purchases, replacements, contracts that we pay for, and lines
 * written by hand. Nothing is counted twice: what a purchase pays is taken from the contract, the line or the machine
 * that it names.
 */
export function knownCosts(source: Source, year: string): KnownCost[] {
  const purchases = readPurchases(source.catalog).counted.filter((purchase) => purchase.year === year);
  const contracts = contractCosts(source, year).filter(
    ({page}) => page.data.our_role !== 'provider' && page.data.value !== undefined,
  );
  return [
    ...purchases.map(costOfPurchase),
    ...replacementCosts(source, year),
    ...contracts.flatMap((cost) => rest(cost, sum(purchases.filter(isFor(cost.page)).map(({cents}) => cents)))),
    ...writtenCosts(source, year).flatMap((line) =>
      rest(line, sum(purchases.filter(isFromLine(line)).map(({cents}) => cents))),
    ),
  ];
}

function isFor(contract: Page) {
  return ({page}: Purchase) =>
    page.data.contract !== undefined && resolveFrom(page.path, page.data.contract) === contract.path;
}

function isFromLine(line: KnownCost) {
  return ({page, fund}: Purchase) => page.data.budget_line === line.title && fund === line.fund;
}

/** Returns what is left of a cost after what purchases pay of it. */
function rest<Cost extends KnownCost>(cost: Cost, paid: number): Cost | [] {
  if (paid === 0) return cost;
  return paid < cost.cents ? {...cost, cents: cost.cents - paid} : [];
}

function costOfPurchase({page, fund, project, stage, effect, cents}: Purchase): KnownCost {
  return {
    fund,
    project,
    category: 'equipment',
    title: page.title,
    page,
    reason: {why: 'purchase', stage, effect},
    cents,
  };
}

/**
 * Returns one cost for all machines of a model that one fund pays for. What is overdue belongs to the next year: the
 * budget of its own is closed, and that of the current one was made without it.
 */
function replacementCosts(source: Source, year: string): KnownCost[] {
  const start = source.catalog.district.fiscal_year_start;
  const isNext = year === nextFiscalYear(fiscalYearOf(source.buildDay, start), start);
  const needed = planReplacements(source).planned.filter(
    ({fundedBy, isOverdue, replaceIn}) => !fundedBy && (isOverdue ? isNext : replaceIn === year),
  );
  const whyOf = ({isOverdue, ends}: Replacement) => (isOverdue ? 'overdue' : ends);
  const alike = groupBy(needed, (each) => [JSON.stringify([each.guide.path, each.unit.fund, whyOf(each)])]);
  return [...alike.values()].flatMap((machines) => {
    const [first] = machines;
    if (!first) return [];
    return {
      fund: first.unit.fund,
      category: 'equipment',
      title: first.guide.title,
      page: first.guide,
      reason: {why: whyOf(first), units: machines.length, price: first.cents},
      cents: first.cents * machines.length,
    } satisfies KnownCost;
  });
}

export interface ContractCost extends KnownCost {
  page: PageOf<'contract'>;
}

/** Returns the contracts with a payment that is due in the year, also those that we provide, and those of unknown value. */
export function contractCosts({catalog: {pages, district}}: Source, year: string): ContractCost[] {
  const dates = fiscalYearDates(year, district.fiscal_year_start);
  if (!dates) return [];
  return pagesOfKind('contract', pages).flatMap((page) => {
    const payments = paymentsIn(page, dates);
    const [first] = payments;
    if (!first) return [];
    const {fund, value: price = 0} = page.data;
    const why = payments.some(({isRenewal}) => isRenewal) ? 'renewal' : 'contract';
    return {
      ...{fund, title: page.title, page, category: 'services'},
      reason: {why, price, due: first.due, payments: payments.length},
      cents: sum(payments.map(({cents}) => cents)),
    } satisfies ContractCost;
  });
}

function writtenCosts({catalog: {pages}}: Source, year: string): KnownCost[] {
  return pagesOfKind('fund', pages).flatMap((page) => {
    const lines = (page.data.budget_lines ?? []).filter((line) => line.fiscal_year === year);
    return lines.map(
      ({category, title, amount, project}): KnownCost => ({
        fund: page.data.key,
        ...{project, category, title, page},
        reason: {why: 'written'},
        cents: amount,
      }),
    );
  });
}

interface Payment {
  /** `YYYY-MM-DD` */
  due: string;
  cents: number;
  /** Whether it belongs to a term after the present one */
  isRenewal: boolean;
}

const MONTHS: Readonly<Record<(typeof BILLING)[number], number>> = {yearly: 12, quarterly: 3, monthly: 1};

type Year = NonNullable<ReturnType<typeof fiscalYearDates>>;

/**
 * Returns the payments of a contract that are due in a fiscal year. They are due in advance, on the first day of a term
 * and each year, quarter or month after it. A contract that will be renewed continues after its end.
 */
export function paymentsIn({data}: PageOf<'contract'>, {first, last}: Year): Payment[] {
  const {starts_on, ends_on, renew = true, value = 0, billed = 'yearly'} = data;
  const months = MONTHS[billed];
  const after = ends_on && addDays(ends_on, 1);
  const from = starts_on ?? (after ? yearsBefore(after, first) : first);
  return [
    ...paymentsOfTerm({value, months, from, until: ends_on, isRenewal: false}, last),
    ...(after && renew ? paymentsOfTerm({value, months, from: after, until: undefined, isRenewal: true}, last) : []),
  ].filter(({due}) => due >= first);
}

/** Without a first day, a contract counts as if it had begun whole years before its end. */
function yearsBefore(after: string, first: string): string {
  const years = Math.max(1, Number(after.slice(0, 4)) - Number(first.slice(0, 4)) + 1);
  return addToDate(after, {amount: -years, unit: 'year'});
}

interface Term {
  value: number;
  /** Between two payments */
  months: number;
  from: string;
  until: string | undefined;
  isRenewal: boolean;
}

function paymentsOfTerm({value, months, from, until, isRenewal}: Term, last: string): Payment[] {
  const dayOf = (index: number) => addToDate(from, {amount: index * months, unit: 'month'});
  // Where a month has no such day, its last day is the end of what began before: a year from February 29 ends on the 28th.
  const isOver = (due: string) =>
    until !== undefined && (due > until || (due === until && due.slice(8) < from.slice(8)));
  const inYear = 12 / months;
  const payments: Payment[] = [];
  for (let index = 0; ; index++) {
    const [due, next] = [dayOf(index), dayOf(index + 1)];
    if (due > last || next <= due || isOver(due)) return payments;
    const part = index % inYear;
    const whole = shareOf(value, part + 1, inYear) - shareOf(value, part, inYear);
    const days = until && until < next ? daysBetween(due, until) + 1 : daysBetween(due, next);
    payments.push({due, cents: shareOf(whole, days, daysBetween(due, next)), isRenewal});
  }
}

/** Returns `cents * part / whole`, rounded half up, in two steps to keep large amounts exact. */
function shareOf(cents: number, part: number, whole: number): number {
  const rest = (cents % whole) * part;
  return Math.floor(cents / whole) * part + Math.floor((2 * rest + whole) / (2 * whole));
}
