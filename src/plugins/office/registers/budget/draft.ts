import type {Page} from '../../../../content/page';
import {BUDGET_CATEGORIES} from '../../../../content/schemas/office';
import {nameInWords} from '../../../../shared/nameInWords';
import type {DraftBudget, DraftLine, FundDraft, Reason} from '../../domain/draftBudget';
import {sum} from '../../domain/funds';
import {pagesOfKind} from '../../domain/pagesOfKind';
import {type ColumnOf, planTable} from '../../domain/planTable';
import type {Link, OfficeSource, Section} from '../../domain/register';
import {linkToFund} from './linkToFund';
import {STATES, stateOf} from './states';

const NO_FUND = 'No fund';

/** The next fiscal year by fund and category, and line by line. */
export function draftSections({year, funds, revenue}: DraftBudget, source: OfficeSource): Section[] {
  const lines = funds.flatMap((fund) => fund.lines);
  const categories = BUDGET_CATEGORIES.filter((category) => lines.some((line) => line.category === category));
  return [
    {
      id: 'draft',
      title: `Draft budget for ${year}`,
      text: `What ${year} will cost as far as our pages know: machines whose life ends in that year or is over already, contracts that run in it, and lines written on the pages of the funds. Machines due before ${year} belong to the current budget.`,
      table: planTable(
        {
          empty: 'Nothing is known of that year yet.',
          rows: funds,
          columns: [
            {label: 'Fund', value: ({fund}) => (fund ? linkToFund(fund, year, source) : NO_FUND)},
            ...categories.map(
              (category): ColumnOf<FundDraft> => ({
                label: nameInWords(category),
                type: 'money',
                value: (each) => sum(each.lines.flatMap((line) => (line.category === category ? line.cents : []))),
                hasTotal: true,
              }),
            ),
            {label: 'Draft', type: 'money', value: ({cents}) => cents, hasTotal: true},
            {label: 'Appropriation', type: 'money', value: ({appropriation}) => appropriation ?? null, hasTotal: true},
            {label: 'Left', type: 'money', value: ({left}) => left ?? null},
            {label: 'Status', type: 'state', states: STATES, value: ({left}) => stateOf(left)},
          ],
        },
        source.buildDay,
      ),
    },
    lineSection('draft-lines', `Lines of the draft for ${year}`, lines, source),
    ...(revenue.length > 0 ? [lineSection('revenue', `Contract revenue in ${year}`, revenue, source)] : []),
  ];
}

function lineSection(id: string, title: string, lines: readonly DraftLine[], source: OfficeSource): Section {
  const {catalog, addressOf, buildDay} = source;
  return {
    id,
    title,
    table: planTable(
      {
        empty: 'Nothing is known of that year yet.',
        isGrouped: true,
        rows: lines,
        columns: [
          {label: 'Fund', value: ({fund = ''}) => catalog.district.funds[fund]?.name ?? NO_FUND},
          {label: 'For', value: ({title: text, page}) => ({text, to: addressOf(page.path)})},
          {label: 'Category', value: ({category}) => nameInWords(category)},
          {label: 'Reason', value: ({reason}) => inWords(reason)},
          {label: 'Number', type: 'number', value: ({reason}) => ('units' in reason ? reason.units : null)},
          {label: 'Price', type: 'money', value: ({reason}) => ('price' in reason ? reason.price : null)},
          {label: 'Amount', type: 'money', value: ({cents}) => cents, hasTotal: true},
          {label: 'Being bought', value: ({page}) => purchasesOf(page, source)},
        ],
      },
      buildDay,
    ),
  };
}

function inWords(reason: Reason): string {
  switch (reason.why) {
    case 'overdue':
      return 'Overdue';
    case 'due':
      return 'Life ends';
    case 'contract':
      return reason.days === reason.daysOfYear ? 'Contract' : `Contract, ${reason.days} of ${reason.daysOfYear} days`;
    case 'written':
      return 'Written by hand';
  }
}

/** Purchases of a model that are under way: they may be what the draft asks for. */
function purchasesOf({path}: Page, {catalog, addressOf}: OfficeSource): Link[] {
  const related = catalog.relations.get(path);
  return pagesOfKind('purchase', catalog.pages)
    .filter((page) => related?.has(page.path) && page.data.stage !== 'paid')
    .map((page) => ({text: page.title, to: addressOf(page.path)}));
}
