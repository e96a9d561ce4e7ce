import {compareText} from '@deskbook/text/compareText';
import {fiscalYearOf} from '@deskbook/text/dates/dates';
import {groupBy} from '@deskbook/text/groupBy';
import {pluralForm} from '@deskbook/text/pluralForm';
import {nameInWords} from '@deskbook/text/strings';
import {costChart, costOf} from '../domain/costChart';
import {linkToPage} from '../domain/links';
import {PLACE_COLUMN, placeCell} from '../domain/placeCell';
import {planTable} from '../domain/planTable';
import type {OfficeSource, Register, Verdict} from '../domain/register';
import {planReplacements, REASONS, type Replacement, type Unplanned} from '../domain/replacements';
import {MONEY} from './budget/states';

const OVERDUE = 'Overdue';
const NO_FUND = 'No fund';

export const replacements: Register = {
  path: 'office/replacements/',
  lists: ['equipment'],
  title: 'Replacement plan',
  description: 'Which machines have to be replaced in which fiscal year, why, and what that costs each fund.',
  keywords: [
    'replacement schedule',
    'end of life',
    'old computers',
    'when is it replaced',
    'plan de reemplazo',
    'replacement plan',
    'which machines need replacing',
    'which computers need replacing',
    'computers due for replacement',
    'what has to be replaced this year',
    'when do we get new computers',
    'oldest machines',
    'aging equipment',
    'equipment past its life',
    'replacement cost by year',
    'refresh schedule',
    'five-year plan',
    'equipos por reemplazar',
  ],
  verdict: (source) => verdictOn(planReplacements(source).planned, source),
  plan: (source) => {
    const {planned, unplanned} = planReplacements(source);
    return [
      {
        id: 'years',
        title: 'Cost by fiscal year',
        note: 'A machine belongs to the fiscal year in which its life or the support for its model ends, whichever is first. It is overdue if that year is over. What a purchase or a line of the budget already pays for is in the cost, but not in what is still to fund.',
        ...(planned.length > 0 && {
          chart: costChart(
            planned,
            {
              caption: 'Cost of replacements by fiscal year',
              list: 'machines',
              late: {label: OVERDUE, isLate: ({isOverdue}) => isOverdue},
              whereOf: (year) => ({where: {year}, group: year}),
            },
            source,
          ),
        }),
        table: costs(planned),
      },
      {id: 'machines', title: 'Machines', table: machines(planned, source)},
      ...(unplanned.length > 0
        ? [{id: 'not-known', title: 'Not in the plan', table: notPlanned(unplanned, source)}]
        : []),
    ];
  },
};

const toFund = (machines: readonly Replacement[]) => costOf(machines.filter(({fundedBy}) => !fundedBy));
const yearOf = ({isOverdue, replaceIn}: Replacement) => (isOverdue ? OVERDUE : replaceIn);

/** What has to be replaced by the end of the fiscal year, and how much of that has no money yet. */
function verdictOn(planned: readonly Replacement[], {catalog, buildDay}: OfficeSource): Verdict | undefined {
  const year = fiscalYearOf(buildDay, catalog.district.fiscal_year_start);
  const due = planned.filter(({isOverdue, replaceIn}) => isOverdue || replaceIn <= year);
  if (planned.length === 0) return undefined;
  const late = due.filter(({isOverdue}) => isOverdue);
  const unfunded = toFund(due);
  const money = (cents: number) => MONEY.format(cents / 100);
  const machines = (those: readonly Replacement[]) => pluralForm('en', those.length, '1 machine|{count} machines');
  const rest = [
    due.length === 0
      ? `No machine has to be replaced in ${year}.`
      : `${machines(due)} to replace by the end of ${year}, for ${money(costOf(due))}.`,
  ];
  const text = `${machines(planned)} in the plan, for ${money(costOf(planned))} in all.`;
  if (unfunded > 0) {
    return {
      mark: late.length > 0 ? 'overdue' : 'soon',
      lead: `${money(unfunded)} still to fund in ${year}:`,
      rest,
      text,
    };
  }
  return {mark: 'passed', lead: `Everything due in ${year} is funded.`, rest, text};
}

/** One row per branch and fund of a year. */
function costs(planned: readonly Replacement[]) {
  const alike = groupBy(planned, (each) => [JSON.stringify([each.branch, each.fund, yearOf(each)])]);
  const rows = [...alike.values()].flatMap((machines) => {
    const [first] = machines;
    return first ? {first, machines} : [];
  });
  const inYear = ({first}: (typeof rows)[number]) => (first.isOverdue ? '' : first.replaceIn);
  return planTable({
    empty: 'No machine has a cost and a date yet on which its life or its support ends.',
    isFolded: () => true,
    rows: rows.toSorted((a, b) => compareText(inYear(a), inYear(b)) || compareText(a.first.branch, b.first.branch)),
    columns: [
      {label: 'Fiscal year', show: 'group', value: ({first}) => yearOf(first)},
      {label: 'Branch', value: ({first}) => first.branch},
      {label: 'Fund', value: ({first}) => first.fund ?? NO_FUND},
      {label: 'Machines', type: 'number', value: ({machines}) => machines.length, hasTotal: true},
      {label: 'Cost', type: 'money', value: ({machines}) => costOf(machines), hasTotal: true},
      {label: 'Still to fund', type: 'money', value: ({machines}) => toFund(machines), hasTotal: true},
    ],
  });
}

function machines(planned: readonly Replacement[], {addressOf, catalog, buildDay}: OfficeSource) {
  const thisYear = fiscalYearOf(buildDay, catalog.district.fiscal_year_start);
  return planTable<Replacement>({
    empty: 'No machine has a cost and a date yet on which its life or its support ends.',
    rows: planned,
    isFolded: () => true,
    columns: [
      {label: 'Asset tag', type: 'code', value: ({unit}) => unit.asset_tag},
      {label: 'Model', value: ({guide}) => linkToPage(guide, addressOf), isFilter: true},
      {
        ...PLACE_COLUMN,
        show: 'wide',
        value: ({branch, unit}) => placeCell(branch, unit.location ?? null),
      },
      {label: 'Fund', show: 'folded', value: ({fund}) => fund ?? NO_FUND, isFilter: true},
      {label: 'Replace by', type: 'date', value: ({replaceBy}) => replaceBy},
      {label: 'Reason', type: 'word', show: 'folded', value: ({ends}) => REASONS[ends], isFilter: true},
      {label: 'Fiscal year', key: 'year', show: 'group', value: yearOf, isFilter: true, chips: [OVERDUE, thisYear]},
      {label: 'Cost', type: 'money', value: ({cents}) => cents, hasTotal: true},
      {label: 'Funded by', show: 'wide', value: ({fundedBy}) => fundedBy && linkToPage(fundedBy, addressOf)},
    ],
  });
}

function notPlanned(unplanned: readonly Unplanned[], {addressOf}: OfficeSource) {
  return planTable<Unplanned>({
    rows: unplanned,
    columns: [
      {label: 'Asset tag', type: 'code', value: ({unit}) => unit.asset_tag},
      {label: 'Model', value: ({guide}) => linkToPage(guide, addressOf)},
      {label: 'Branch', value: ({branch}) => branch},
      {label: 'Replace by', show: 'wide', type: 'date', value: ({replaceBy}) => replaceBy},
      {label: 'Missing', type: 'list', value: ({missing}) => missing.map(nameInWords).join(', ')},
    ],
  });
}
