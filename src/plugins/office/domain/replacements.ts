import type {Catalog} from '../../../content/catalog';
import {endOfLife} from '../../../content/endOfLife';
import {fiscalYearDates, fiscalYearOf} from '../../../content/fiscalYears';
import type {PageOf} from '../../../content/page';
import type {FrontMatterOf} from '../../../content/schemas/index';
import {compareText} from '../../../shared/compareText';

export type Unit = NonNullable<FrontMatterOf<'equipment'>['units']>[number];

interface Machine {
  page: PageOf<'equipment'>;
  unit: Unit;
}

/** A machine that has to be replaced, and what a new one costs. */
export interface Replacement extends Machine {
  /** The day on which its life ends. */
  due: string;
  /** The fiscal year of that day. */
  year: string;
  /** Its life ended before the current fiscal year began, so no later year pays for it by itself. */
  isOverdue: boolean;
  cents: number;
}

/** A machine that nobody can plan for, and the fields that it would take. */
export interface Unplanned extends Machine {
  due: string | null;
  missing: ('purchased' | 'life' | 'unit_cost')[];
}

export interface ReplacementPlan {
  /** The first due is first. */
  planned: Replacement[];
  unplanned: Unplanned[];
}

/** When each machine that is not retired has to be replaced, and at what price. */
export function planReplacements(
  {pages, district}: Pick<Catalog, 'pages' | 'district'>,
  today: string,
): ReplacementPlan {
  const start = district.fiscal_year_start;
  const thisYear = fiscalYearDates(fiscalYearOf(today, start), start)?.first ?? today;
  const plan: ReplacementPlan = {planned: [], unplanned: []};
  for (const machine of machinesIn(pages)) {
    const {life, unit_cost: cents} = machine.page.data;
    const {purchased} = machine.unit;
    const due = endOfLife(machine.unit, life);
    if (due !== null && cents !== undefined) {
      plan.planned.push({...machine, due, year: fiscalYearOf(due, start), isOverdue: due < thisYear, cents});
    } else {
      const missing = Object.entries({purchased, life, unit_cost: cents}).filter(([, given]) => given === undefined);
      plan.unplanned.push({...machine, due, missing: missing.map(([field]) => field) as Unplanned['missing']});
    }
  }
  plan.planned.sort((a, b) => compareText(a.due, b.due) || compareText(a.unit.asset_tag, b.unit.asset_tag));
  return plan;
}

function machinesIn(pages: Catalog['pages']): Machine[] {
  return pages.flatMap((page) => {
    if (page.kind !== 'equipment') return [];
    const units = (page.data.units ?? []).filter(({status}) => status !== 'retired');
    return units.map((unit) => ({page, unit}));
  });
}
