import type {Page} from '../../../../content/page';
import {BUDGET_CATEGORIES} from '../../../../content/schemas/office';
import {nameInWords} from '../../../../shared/nameInWords';
import type {Category, DraftBudget, DraftLine, FundDraft, Reason} from '../../domain/draftBudget';
import {sum} from '../../domain/funds';
import {linkToPage} from '../../domain/links';
import {pagesOfKind} from '../../domain/pagesOfKind';
import {type ColumnOf, planTable} from '../../domain/planTable';
import type {Link, OfficeSource, Section} from '../../domain/register';
import {linkToFund} from './linkToFund';
import {STATES, stateOf} from './states';

const NO_FUND = 'No fund';

/** The next fiscal year by fund and category, and line by line. */
export function draftSections(draft: DraftBudget, source: OfficeSource): Section[] {
  const {year, funds, revenue} = draft;
  const {fund, item, category, reason, number, price, amount, beingBought} = columnsOf(source);
  const tableOf = (rows: readonly DraftLine[], columns: readonly ColumnOf<DraftLine>[]) =>
    planTable({rows, columns, isGrouped: true});
  const lines = tableOf(
    funds.flatMap((each) => each.lines),
    [fund, item, category, reason, number, price, amount, beingBought],
  );
  return [
    fundSection(draft, source),
    {id: 'draft-lines', title: `Lines of the draft for ${year}`, table: lines},
    ...(revenue.length > 0
      ? [
          {
            id: 'revenue',
            title: `Contract revenue in ${year}`,
            table: tableOf(revenue, [fund, item, reason, price, amount]),
          },
        ]
      : []),
  ];
}

function fundSection({year, funds}: DraftBudget, source: OfficeSource): Section {
  const used = new Set(funds.flatMap(({lines}) => lines.map(({category}) => category)));
  const ofCategory = (category: Category): ColumnOf<FundDraft> => ({
    label: nameInWords(category),
    type: 'money',
    value: ({lines}) => sum(lines.filter((line) => line.category === category).map(({cents}) => cents)),
    hasTotal: true,
  });
  return {
    id: 'draft',
    title: `Draft budget for ${year}`,
    text: `What ${year} will cost as far as our pages know: machines whose life ends in that year or is over already, contracts that run in it, and lines written on the pages of the funds. Machines due before ${year} belong to the current budget.`,
    table: planTable({
      empty: 'Nothing is known of that year yet.',
      rows: funds,
      columns: [
        {label: 'Fund', value: ({fund}) => (fund ? linkToFund(fund, year, source) : NO_FUND)},
        ...BUDGET_CATEGORIES.filter((category) => used.has(category)).map(ofCategory),
        {label: 'Draft', type: 'money', value: ({cents}) => cents, hasTotal: true},
        {label: 'Appropriation', type: 'money', value: ({appropriation}) => appropriation ?? null, hasTotal: true},
        {label: 'Left', type: 'money', value: ({left}) => left ?? null},
        {label: 'Status', type: 'state', states: STATES, value: ({left}) => stateOf(left)},
      ],
    }),
  };
}

function columnsOf(source: OfficeSource) {
  const {catalog, addressOf} = source;
  return {
    fund: {label: 'Fund', value: ({fund = ''}) => catalog.district.funds[fund]?.name ?? NO_FUND},
    item: {label: 'For', value: ({title: text, page}) => ({text, to: addressOf(page.path)})},
    category: {label: 'Category', value: ({category}) => nameInWords(category)},
    reason: {label: 'Reason', value: ({reason}) => inWords(reason)},
    number: {label: 'Number', type: 'number', value: ({reason}) => ('units' in reason ? reason.units : null)},
    price: {label: 'Price', type: 'money', value: ({reason}) => ('price' in reason ? reason.price : null)},
    amount: {label: 'Amount', type: 'money', value: ({cents}) => cents, hasTotal: true},
    beingBought: {label: 'Being bought', value: ({page}) => purchasesOf(page, source)},
  } satisfies Record<string, ColumnOf<DraftLine>>;
}

const REASONS: Record<Reason['why'], string> = {
  overdue: 'Overdue',
  due: 'Life ends',
  contract: 'Contract',
  renewal: 'Renewal',
  written: 'By hand',
};

function inWords(reason: Reason): string {
  const isPart = 'days' in reason && reason.days < reason.daysOfYear;
  return `${REASONS[reason.why]}${isPart ? `, ${reason.days} of ${reason.daysOfYear} days` : ''}`;
}

/** Purchases of a model that are under way, since they may be what the draft includes. */
function purchasesOf({path}: Page, {catalog, addressOf}: OfficeSource): Link[] {
  const related = catalog.relations.get(path);
  return pagesOfKind('purchase', catalog.pages)
    .filter((page) => related?.has(page.path) && page.data.stage !== 'paid')
    .map((page) => linkToPage(page, addressOf));
}
