import type {ReplacementDue} from '@deskbook/content/equipment';
import type {Page} from '@deskbook/content/page';
import {compareText} from '@deskbook/text/compareText';
import {fiscalYearDates, fiscalYearOf} from '@deskbook/text/dates/dates';
import {rememberFor} from '@deskbook/text/remember';
import {fundedReplacements} from './fundedReplacements';
import type {OfficeSource} from './register';
import {type Unit, unitsOf} from './units';

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
