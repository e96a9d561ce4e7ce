import type {Catalog} from '@deskbook/content/catalog';
import type {PageOf} from '@deskbook/content/page';
import type {PURCHASE_STAGES} from '@deskbook/content/schemas/office';
import {compareText} from '@deskbook/text/compareText';
import {fiscalYearOf} from '@deskbook/text/dates/dates';

export type Stage = (typeof PURCHASE_STAGES)[number];

/** What a purchase does to its fund: nothing yet, promises money, or spends it. */
export type Effect = 'planned' | 'promised' | 'spent';

export const EFFECTS: Record<Stage, Effect> = {
  need: 'planned',
  bid: 'planned',
  award: 'promised',
  ordered: 'promised',
  received: 'promised',
  paid: 'spent',
};

/** A purchase that counts in the figures */
export interface Purchase {
  page: PageOf<'purchase'>;
  fund: string;
  project: string | undefined;
  /** The fiscal year that pays */
  year: string;
  stage: Stage;
  effect: Effect;
  cents: number;
}

/** A purchase that can't be counted, and the missing fields. */
export interface Uncounted {
  page: PageOf<'purchase'>;
  missing: ('fund' | 'amount' | 'stage' | 'dates')[];
}

/** Separates the purchases that count from those that can't. */
export function readPurchases({pages, district}: Pick<Catalog, 'pages' | 'district'>): {
  counted: Purchase[];
  uncounted: Uncounted[];
} {
  const counted: Purchase[] = [];
  const uncounted: Uncounted[] = [];
  for (const page of pages) {
    if (page.kind !== 'purchase') continue;
    const {fund, amount, stage, project} = page.data;
    const year = page.data.fiscal_year ?? yearOfDates(page, district.fiscal_year_start);
    if (fund !== undefined && amount !== undefined && stage && year !== undefined) {
      counted.push({page, fund, project, year, stage, effect: EFFECTS[stage], cents: amount});
    } else {
      const missing = Object.entries({fund, amount, stage, dates: year}).filter(([, given]) => given === undefined);
      uncounted.push({page, missing: missing.map(([field]) => field) as Uncounted['missing']});
    }
  }
  return {counted, uncounted};
}

/** Returns the year when money was or will first be promised, or else of the latest planned date. */
function yearOfDates({data}: PageOf<'purchase'>, start: string): string | undefined {
  const dated = Object.entries(data.dates ?? {}) as [Stage, string | undefined][];
  const days = dated.flatMap(([stage, day]) => (day ? {day, isPlanned: EFFECTS[stage] === 'planned'} : []));
  const inOrder = days.toSorted((a, b) => compareText(a.day, b.day));
  const decisive = inOrder.find(({isPlanned}) => !isPlanned) ?? inOrder.at(-1);
  return decisive && fiscalYearOf(decisive.day, start);
}
