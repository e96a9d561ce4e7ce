import {BUDGET_CATEGORIES} from '@deskbook/content/schemas/office';
import {nameInWords} from '@deskbook/text/strings';
import type {DraftBudget, FundDraft} from '../../domain/draftBudget';
import {sum} from '../../domain/funds';
import type {Category, KnownCost} from '../../domain/knownCosts';
import {type ColumnOf, planTable} from '../../domain/planTable';
import type {OfficeSource, Section} from '../../domain/register';
import {linkToFund} from './balances';
import {costColumns, NO_FUND} from './costColumns';
import {MONEY, STATES, stateOf} from './states';

/** The next fiscal year by fund and category, and line by line. */
export function draftSections(draft: DraftBudget, source: OfficeSource): Section[] {
  const {year, funds, revenue, cents} = draft;
  const {fund, item, category, reason, number, price, amount} = costColumns(source);
  const tableOf = (rows: readonly KnownCost[], columns: readonly ColumnOf<KnownCost>[]) => planTable({rows, columns});
  const lines = tableOf(
    funds.flatMap((each) => each.lines),
    [fund, item, category, reason, number, price, amount],
  );
  return [
    fundSection(draft, source),
    {id: 'draft-lines', title: `Lines of the draft for ${year}`, fold: MONEY.format(cents / 100), table: lines},
    ...(revenue.length > 0
      ? [
          {
            id: 'revenue',
            title: `Contract revenue in ${year}`,
            fold: MONEY.format(sum(revenue.map((each) => each.cents)) / 100),
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
    show: 'folded',
    type: 'money',
    value: ({lines}) => sum(lines.filter((line) => line.category === category).map(({cents}) => cents)),
    hasTotal: true,
  });
  return {
    id: 'draft',
    title: `Draft budget for ${year}`,
    note: `What ${year} will cost as far as our pages know: machines whose life or support ends in that year or is over already, contracts with a payment due in it, purchases planned for it, and lines written on the pages of the funds. Machines due before ${year} belong to the current budget.`,
    table: planTable({
      empty: 'Nothing is known of that year yet.',
      rows: funds,
      columns: [
        {label: 'Fund', value: ({fund}) => (fund ? linkToFund(fund, year, source) : NO_FUND)},
        ...BUDGET_CATEGORIES.filter((category) => used.has(category)).map(ofCategory),
        {label: 'Draft', type: 'money', value: ({cents}) => cents, hasTotal: true},
        {label: 'Appropriation', type: 'money', value: ({appropriation}) => appropriation ?? null, hasTotal: true},
        {label: 'Left', type: 'money', value: ({left}) => left ?? null},
        {label: 'Status', show: 'wide', type: 'state', states: STATES, value: ({left}) => stateOf(left).label},
      ],
    }),
  };
}
