import {fiscalYearOf} from '../../../../content/fiscalYears';
import {groupBy} from '../../../../shared/groupBy';
import {type Balance, fundBalances, projectBalances} from '../../domain/funds';
import {type ColumnOf, planTable} from '../../domain/planTable';
import type {Chart, Link, OfficeSource, Section} from '../../domain/register';
import {linkToFund} from './linkToFund';
import {STATES, stateOf} from './states';

const BALANCE: readonly ColumnOf<Balance>[] = [
  {label: 'Appropriation', type: 'money', value: ({appropriation}) => appropriation ?? null, hasSubtotal: true},
  {label: 'Spent', type: 'money', value: ({spent}) => spent, hasSubtotal: true},
  {label: 'Committed', type: 'money', value: ({committed}) => committed, hasSubtotal: true},
  {label: 'Remaining', type: 'money', value: ({remaining}) => remaining ?? null, hasSubtotal: true},
  {label: 'Planned', type: 'money', value: ({planned}) => planned, hasSubtotal: true},
  {label: 'Status', type: 'state', states: STATES, value: ({remaining, planned}) => stateOf(remaining, planned)},
];

/** Each fund's balances, with a chart of the current year. */
export function fundSection(source: OfficeSource): Section {
  return {
    text: 'Spent is what is paid. Committed is awarded, ordered or received, but not paid yet. Remaining is what both leave of the appropriation. Planned is needed or out for bids, and takes nothing from it yet.',
    ...sectionOf('funds', 'Funds by fiscal year', fundBalances(source.catalog), source, {
      label: 'Fund',
      value: ({fund, year}) => linkToFund(fund, year, source),
    }),
  };
}

export function projectSections(source: OfficeSource): Section[] {
  return [...groupBy(projectBalances(source.catalog), ({fund}) => [fund])].map(([{key, name}, balances]) =>
    sectionOf(`projects-${key}`, `${name} by project`, balances, source, {
      label: 'Project',
      value: ({project}) => ({text: project?.name ?? 'No project', to: null}),
    }),
  );
}

interface NameColumn<Row> extends ColumnOf<Row> {
  value(row: Row): Link;
}

function sectionOf<B extends Balance>(
  id: string,
  title: string,
  rows: readonly B[],
  source: OfficeSource,
  name: NameColumn<B>,
): Section {
  return {
    id,
    title,
    ...chartOf(rows, (row) => name.value(row).text, source),
    table: planTable<B>({
      rows,
      empty: 'No fund has an appropriation or a purchase yet.',
      isGrouped: true,
      columns: [{label: 'Fiscal year', value: ({year}) => year}, name, ...BALANCE],
    }),
  };
}

/** How much of the current fiscal year's appropriations is used. */
function chartOf<B extends Balance>(
  balances: readonly B[],
  nameOf: (balance: B) => string,
  {catalog, buildDay}: OfficeSource,
): {chart?: Chart} {
  const year = fiscalYearOf(buildDay, catalog.district.fiscal_year_start);
  const current = balances.filter((balance) => balance.year === year);
  if (current.length === 0) return {};
  return {
    chart: {
      caption: `Appropriations of ${year}`,
      limit: 'Appropriation',
      parts: [
        {label: 'Spent', look: 'full'},
        {label: 'Committed', look: 'striped'},
        {label: 'Planned', look: 'dotted'},
        {label: 'Not planned yet', look: 'empty'},
      ],
      bars: current.map((balance) => {
        const {appropriation: limit, spent, committed, remaining = 0, planned} = balance;
        return {
          label: nameOf(balance),
          amounts: [spent, committed, planned, Math.max(0, remaining - planned)],
          ...(limit !== undefined && {limit}),
        };
      }),
    },
  };
}
