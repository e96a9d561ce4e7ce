import type {Page, PageOf} from '@deskbook/content/page';
import type {Span} from '@deskbook/text/dates/countsByDay';
import {fiscalYearDates, fiscalYearOf} from '@deskbook/text/dates/dates';
import {pluralForm} from '@deskbook/text/pluralForm';
import {nameInWords} from '@deskbook/text/strings';
import {type FundBalance, fundBalances, isToCome} from '../../domain/balances';
import {type DraftBudget, draftBudget, linesOf} from '../../domain/draftBudget';
import {fundsOf, sum} from '../../domain/funds';
import {knownCosts} from '../../domain/knownCosts';
import {linkToPage} from '../../domain/links';
import {pagesOfKind} from '../../domain/pagesOfKind';
import {planTable} from '../../domain/planTable';
import {readPurchases} from '../../domain/purchases';
import type {DatedState, OfficeSource, Register, Section} from '../../domain/register';
import {planReplacements} from '../../domain/replacements';
import {replacements} from '../replacements';
import {budgetVerdict, fundSection, projectSections} from './balances';
import {costColumns} from './costColumns';
import {draftSections} from './draft';
import {purchaseSection, stageSection} from './purchases';
import {MONEY, OVER, stateOfBalance, WILL_BE_OVER} from './states';

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
  verdict: budgetVerdict,
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

/** What is known to come in the current fiscal year, line by line. The draft has the lines of the next year. */
function knownSection(source: OfficeSource): Section {
  const {catalog, buildDay} = source;
  const year = fiscalYearOf(buildDay, catalog.district.fiscal_year_start);
  const costs = knownCosts(source, year).filter(isToCome);
  const {fund, item, reason, number, amount} = costColumns(source);
  return {
    id: 'known',
    title: `Known to come in ${year}`,
    fold: MONEY.format(sum(costs.map(({cents}) => cents)) / 100),
    text: 'Where the figures above come from, without what is spent or promised already. A machine, a contract or a line that a purchase pays for is not here a second time.',
    table: planTable({
      empty: 'Nothing is known to come.',
      rows: [...fundsOf(catalog), undefined].flatMap((each) => linesOf(each, costs)),
      columns: [fund, item, reason, number, amount],
    }),
  };
}

/** What the figures leave out, and the missing fields. */
function notCounted({withoutValue}: DraftBudget, source: OfficeSource): Section[] {
  const {catalog, addressOf} = source;
  const pages: {page: Page; missing: readonly string[]}[] = [
    ...readPurchases(catalog).uncounted,
    ...withoutValue.map((page) => ({page, missing: ['value']})),
    ...pagesOfKind('fund', catalog.pages).map((page) => ({page, missing: missingOf(page)})),
  ];
  const rows = pages.filter(({missing}) => missing.length > 0);
  const machines = planReplacements(source).unplanned.length;
  if (rows.length + machines === 0) return [];
  const text = `Machines that are not in the replacement plan: ${machines}`;
  return [
    {
      id: 'not-counted',
      title: 'Not counted',
      fold: pluralForm('en', rows.length + machines, '1 entry|{count} entries'),
      text: 'What no figure on this page includes, because its page does not say enough.',
      links: machines > 0 ? [{text, to: `${catalog.district.base_url}${replacements.path}#not-known`}] : [],
      table: planTable({
        empty: 'All purchases, contracts and funds are counted.',
        rows,
        columns: [
          {label: 'Page', value: ({page}) => linkToPage(page, addressOf)},
          {label: 'Kind', type: 'word', value: ({page}) => nameInWords(page.kind ?? '')},
          {label: 'Missing', type: 'list', value: ({missing}) => missing.map(nameInWords).join(', ')},
        ],
      }),
    },
  ];
}

/** An appropriation needs a fund and, in the old form, a year. */
function missingOf({data}: PageOf<'fund'>): string[] {
  const isOfNoYear = data.appropriation !== undefined && data.fiscal_year === undefined;
  return [...(data.key === undefined ? ['key'] : []), ...(isOfNoYear ? ['fiscal_year'] : [])];
}
