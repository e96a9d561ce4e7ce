import type {PageOf} from '@deskbook/content/page';
import type {BILLING} from '@deskbook/content/schemas/office';
import {addToDate, type fiscalYearDates} from '@deskbook/text/dates/dates';

export interface Payment {
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
  const after = ends_on && addToDate(ends_on, {amount: 1, unit: 'day'});
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

function daysBetween(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / 86_400_000;
}

/** Returns `cents * part / whole`, rounded half up, in two steps to keep large amounts exact. */
function shareOf(cents: number, part: number, whole: number): number {
  const rest = (cents % whole) * part;
  return Math.floor(cents / whole) * part + Math.floor((2 * rest + whole) / (2 * whole));
}
