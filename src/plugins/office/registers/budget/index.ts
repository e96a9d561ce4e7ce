import type {Span} from '../../../../content/countsByDay';
import {fiscalYearDates} from '../../../../content/fiscalYears';
import {draftBudget} from '../../domain/draftBudget';
import {type Balance, fundBalances} from '../../domain/funds';
import {readPurchases} from '../../domain/purchases';
import type {OfficeSource, Register} from '../../domain/register';
import {fundSection, projectSections} from './balances';
import {draftSections} from './draft';
import {notCounted} from './notCounted';
import {purchaseSection, stageSection} from './purchases';

export const budget: Register = {
  path: 'office/budget/',
  lists: ['fund', 'purchase'],
  title: 'Budget',
  description: 'What each fund has, what is spent and promised, and a draft of the next budget.',
  keywords: ['money left', 'appropriations', 'what is left this year', 'spending', 'draft budget', 'presupuesto'],
  alerts: (source) => [
    {
      when: fundBalances(source.catalog).flatMap((balance) => overFrom(balance, source)),
      forms: '1 fund over its appropriation|{count} funds over their appropriations',
    },
  ],
  plan: (source) => {
    const draft = draftBudget(source);
    const {counted} = readPurchases(source.catalog);
    return [
      fundSection(source),
      ...projectSections(source),
      ...draftSections(draft, source),
      stageSection(counted),
      purchaseSection(counted, source),
      ...notCounted(draft, source),
    ];
  },
};

/** The day from which the desk reports a fund as overspent. Past years aren't reported. */
function overFrom({year, remaining = 0}: Balance, {catalog, buildDay}: OfficeSource): Span | [] {
  const dates = fiscalYearDates(year, catalog.district.fiscal_year_start);
  return remaining < 0 && dates && dates.last >= buildDay ? {from: dates.first} : [];
}
