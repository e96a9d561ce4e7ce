import {compareText} from '../../../shared/compareText';
import {groupBy} from '../../../shared/groupBy';
import {nameInWords} from '../../../shared/nameInWords';
import {sum} from '../domain/funds';
import {linkToPage} from '../domain/links';
import {planTable} from '../domain/planTable';
import type {Chart, OfficeSource, Register} from '../domain/register';
import {planReplacements, type Replacement, type Unplanned} from '../domain/replacements';

const OVERDUE = 'Overdue';
const NO_FUND = 'No fund';

export const replacements: Register = {
  path: 'office/replacements/',
  lists: ['equipment'],
  title: 'Replacement plan',
  description: 'Which machines have to be replaced in which fiscal year, and what that costs each fund.',
  keywords: ['replacement schedule', 'end of life', 'old computers', 'when is it replaced', 'plan de reemplazo'],
  plan: (source) => {
    const {planned, unplanned} = planReplacements(source);
    return [
      {
        id: 'years',
        title: 'Cost by fiscal year',
        text: 'A machine belongs to the fiscal year in which its life ends. It is overdue if that year is over.',
        chart: chartOf(planned),
        table: costs(planned),
      },
      {id: 'machines', title: 'Machines', table: machines(planned, source)},
      ...(unplanned.length > 0
        ? [{id: 'not-known', title: 'Not in the plan', table: notPlanned(unplanned, source)}]
        : []),
    ];
  },
};

const yearOf = ({isOverdue, replaceIn}: Replacement) => (isOverdue ? OVERDUE : replaceIn);

function chartOf(planned: readonly Replacement[]): Chart {
  return {
    caption: 'Cost of replacements by fiscal year',
    parts: [{label: 'Cost', look: 'full'}],
    bars: [...groupBy(planned, (each) => [yearOf(each)])].map(([label, alike]) => ({
      label,
      amounts: [sum(alike.map(({cents}) => cents))],
    })),
  };
}

/** One row per branch and fund of a year. */
function costs(planned: readonly Replacement[]) {
  const alike = groupBy(planned, (each) => [JSON.stringify([each.branch, each.fund, yearOf(each)])]);
  const rows = [...alike.values()].flatMap((machines) => {
    const [first] = machines;
    return first ? {first, count: machines.length, cents: sum(machines.map(({cents}) => cents))} : [];
  });
  const inYear = ({first}: (typeof rows)[number]) => (first.isOverdue ? '' : first.replaceIn);
  return planTable({
    empty: 'No machine has a date of purchase, a life and a cost yet.',
    rows: rows.toSorted((a, b) => compareText(inYear(a), inYear(b)) || compareText(a.first.branch, b.first.branch)),
    isGrouped: true,
    columns: [
      {label: 'Fiscal year', value: ({first}) => yearOf(first)},
      {label: 'Branch', value: ({first}) => first.branch},
      {label: 'Fund', value: ({first}) => first.fund ?? NO_FUND},
      {label: 'Machines', type: 'number', value: ({count}) => count, hasTotal: true},
      {label: 'Cost', type: 'money', value: ({cents}) => cents, hasTotal: true},
    ],
  });
}

function machines(planned: readonly Replacement[], {addressOf}: OfficeSource) {
  return planTable<Replacement>({
    empty: 'No machine has a date of purchase, a life and a cost yet.',
    rows: planned,
    columns: [
      {label: 'Asset tag', type: 'code', value: ({unit}) => unit.asset_tag},
      {label: 'Model', value: ({guide}) => linkToPage(guide, addressOf), isFilter: true},
      {label: 'Branch', value: ({branch}) => branch, isFilter: true},
      {label: 'Location', value: ({unit}) => unit.location ?? null},
      {label: 'Fund', value: ({fund}) => fund ?? NO_FUND, isFilter: true},
      {label: 'Life ends', type: 'date', value: ({replaceBy}) => replaceBy},
      {label: 'Fiscal year', key: 'year', value: yearOf, isFilter: true},
      {label: 'Cost', type: 'money', value: ({cents}) => cents, hasTotal: true},
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
      {label: 'Life ends', type: 'date', value: ({replaceBy}) => replaceBy},
      {label: 'Missing', value: ({missing}) => missing.map(nameInWords).join(', ')},
    ],
  });
}
