import {fiscalYearDates, fiscalYearOf} from '../../../content/fiscalYears';
import {compareText} from '../../../shared/compareText';
import type {OfficeSource} from './register';
import {type Unit, unitsOf} from './units';

/** A machine to replace, and what a new one costs. */
export interface Replacement extends Unit {
  replaceBy: string;
  replaceIn: string;
  /** Whether its life ended before the current fiscal year began, so it isn't in the plan of any coming year */
  isOverdue: boolean;
  cents: number;
}

/** A machine that can't be planned for, and the missing fields. */
export interface Unplanned extends Unit {
  missing: string[];
}

/** Returns when each machine that isn't retired must be replaced, earliest first, and at what price. */
export function planReplacements(source: Pick<OfficeSource, 'catalog' | 'buildDay'>): {
  planned: Replacement[];
  unplanned: Unplanned[];
} {
  const start = source.catalog.district.fiscal_year_start;
  const thisYear = fiscalYearDates(fiscalYearOf(source.buildDay, start), start)?.first ?? source.buildDay;
  const planned: Replacement[] = [];
  const unplanned: Unplanned[] = [];
  for (const unit of unitsOf(source).filter(({isRetired}) => !isRetired)) {
    const {replaceBy, replaceIn} = unit;
    const {life, unit_cost: cents} = unit.guide.data;
    if (replaceBy && replaceIn && cents !== undefined) {
      planned.push({...unit, replaceBy, replaceIn, isOverdue: replaceBy < thisYear, cents});
    } else {
      const needed = Object.entries({purchased: unit.unit.purchased, life, unit_cost: cents});
      unplanned.push({...unit, missing: needed.flatMap(([field, given]) => (given === undefined ? field : []))});
    }
  }
  return {planned: planned.toSorted((a, b) => compareText(a.replaceBy, b.replaceBy)), unplanned};
}
