import type {Span} from '@deskbook/text/dates/countsByDay';
import {fiscalYearDates} from '@deskbook/text/dates/dates';
import {type FundBalance, fundBalances} from '../../domain/balances';
import {draftBudget} from '../../domain/draftBudget';
import {readPurchases} from '../../domain/purchases';
import type {DatedState, OfficeSource, Register} from '../../domain/register';
import {fundSection, projectSections} from './balances';
import {draftSections} from './draft';
import {knownSection} from './known';
import {notCounted} from './notCounted';
import {purchaseSection, stageSection} from './purchases';
import {OVER, stateOfBalance, WILL_BE_OVER} from './states';

export const budget: Register = {
  path: 'office/budget/',
  lists: ['fund', 'purchase'],
  title: 'Budget',
  description:
    'What each fund has, what is spent, promised and known to come, what is free, and a draft of the next budget.',
  keywords: [
    'money left',
    'appropriations',
    'what is left this year',
    'spending',
    'draft budget',
    'presupuesto',
    'budget balance',
    'how much money is left',
    'budget by fund',
    'what have we spent',
    'committed money',
    'encumbrances',
    'budget for next year',
    'IT budget',
    'budget report',
    'fund balance',
    'over budget',
    'cuánto dinero queda',
    'gastos',
  ],
  alerts: (source) => {
    const balances = fundBalances(source);
    const yearsIn = (state: DatedState) =>
      balances.filter((balance) => stateOfBalance(balance) === state).flatMap((balance) => yearOf(balance, source));
    return [
      {when: yearsIn(OVER), forms: '1 fund over its appropriation|{count} funds over their appropriations'},
      {
        when: yearsIn(WILL_BE_OVER),
        forms:
          '{count} fund over its appropriation with what is to come|{count} funds over their appropriations with what is to come',
      },
    ];
  },
  plan: (source) => {
    const draft = draftBudget(source);
    const {counted} = readPurchases(source.catalog);
    return [
      fundSection(source),
      ...projectSections(source),
      knownSection(source),
      ...draftSections(draft, source),
      stageSection(counted),
      purchaseSection(counted, source),
      ...notCounted(draft, source),
    ];
  },
};

/** The desk reports a fund from the first day of its fiscal year. Past years aren't reported. */
function yearOf({year}: FundBalance, {catalog, buildDay}: OfficeSource): Span | [] {
  const dates = fiscalYearDates(year, catalog.district.fiscal_year_start);
  return dates && dates.last >= buildDay ? {from: dates.first} : [];
}
