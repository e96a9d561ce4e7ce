import {endOfLife, type ReplacementDue, replacementDue} from '@deskbook/content/equipment';
import type {PageOf} from '@deskbook/content/page';
import {fiscalYearOf} from '@deskbook/text/dates/dates';
import {rememberFor} from '@deskbook/text/remember';
import {nameInWords} from '@deskbook/text/strings';
import {pagesOfKind} from './pagesOfKind';
import type {Age, OfficeSource} from './register';

type Equipment = PageOf<'equipment'>;
type UnitFields = NonNullable<Equipment['data']['units']>[number];

/** A machine, with facts about its model from the guide. */
export interface Unit {
  guide: Equipment;
  unit: UnitFields;
  branch: string;
  fund: string | null;
  status: string;
  isRetired: boolean;
  age: Age | null;
  /** When it should be replaced; null if unknown, or if it is retired */
  replaceBy: string | null;
  /** Why on that day */
  ends: ReplacementDue['ends'] | null;
  /** The fiscal year of that date */
  replaceIn: string | null;
}

const byTag = new Intl.Collator('en', {numeric: true});

/** Returns all of the district's machines, sorted by asset tag. Remembered, because several registers need them. */
export const unitsOf = rememberFor(({catalog}: Pick<OfficeSource, 'catalog'>): Unit[] => {
  const {branches, funds, fiscal_year_start: start} = catalog.district;
  return pagesOfKind('equipment', catalog.pages)
    .flatMap((guide) =>
      (guide.data.units ?? []).map((unit) => {
        const {branch, fund, status = 'in-use'} = unit;
        const isRetired = status === 'retired';
        const {date: replaceBy = null, ends = null} = (isRetired ? null : replacementDue(unit, guide.data)) ?? {};
        return {
          ...{guide, unit, isRetired, replaceBy, ends},
          branch: branches[branch]?.name ?? branch,
          fund: fund ? (funds[fund]?.name ?? fund) : null,
          status: nameInWords(status),
          age: unit.purchased ? {since: unit.purchased, until: isRetired ? null : endOfLife(unit, guide.data)} : null,
          replaceIn: replaceBy && fiscalYearOf(replaceBy, start),
        };
      }),
    )
    .toSorted((a, b) => byTag.compare(a.unit.asset_tag, b.unit.asset_tag));
});
