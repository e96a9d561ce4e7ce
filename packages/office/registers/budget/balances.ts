import {fiscalYearOf} from '@deskbook/text/dates/dates';
import {groupBy} from '@deskbook/text/groupBy';
import {type Balance, fundBalances, projectBalances} from '../../domain/balances';
import type {Fund} from '../../domain/funds';
import {type ColumnOf, planTable} from '../../domain/planTable';
import type {Chart, DatedState, Link, OfficeSource, Section} from '../../domain/register';
import {OVER, STATES, stateOfBalance, WILL_BE_OVER} from './states';

const BALANCE: readonly ColumnOf<Balance>[] = [
  {label: 'Appropriation', type: 'money', value: ({appropriation}) => appropriation ?? null, hasSubtotal: true},
  {label: 'Spent', show: 'wide', type: 'money', value: ({spent}) => spent, hasSubtotal: true},
  {label: 'Promised', show: 'wide', type: 'money', value: ({promised}) => promised, hasSubtotal: true},
  {label: 'Known to come', type: 'money', value: ({known}) => known ?? null, hasSubtotal: true},
  {label: 'Free', type: 'money', value: ({free}) => free ?? null, hasSubtotal: true},
  {label: 'Status', show: 'folded', type: 'state', states: STATES, value: (balance) => stateOfBalance(balance).label},
];

/** Each fund's balances, with a chart of the current year. */
export function fundSection(source: OfficeSource): Section {
  return {
    text: 'The appropriation is from the page of the fund. Spent is purchases that are paid; promised is purchases that are awarded, ordered or received, but not paid yet. Known to come is what nobody has ordered: purchases that are needed or out for bids, machines to replace, contracts, and lines such as salaries, each for its whole year, because no page says which invoices are paid. Free is what these leave of the appropriation.',
    ...sectionOf('fund', 'funds', 'Funds by fiscal year', fundBalances(source), source, {
      label: 'Fund',
      value: ({fund, year}) => linkToFund(fund, year, source),
    }),
  };
}

export function projectSections(source: OfficeSource): Section[] {
  return [...groupBy(projectBalances(source), ({fund}) => [fund])].map(([{key, name}, balances]) =>
    sectionOf('project', `projects-${key}`, `${name} by project`, balances, source, {
      label: 'Project',
      value: ({project}) => ({text: project?.name ?? 'No project', to: null}),
    }),
  );
}

interface NameColumn<Row> extends ColumnOf<Row> {
  value(row: Row): Link;
}

function sectionOf<B extends Balance>(
  each: 'fund' | 'project',
  id: string,
  title: string,
  rows: readonly B[],
  {catalog, buildDay}: OfficeSource,
  name: NameColumn<B>,
): Section {
  const current = fiscalYearOf(buildDay, catalog.district.fiscal_year_start);
  const nameOf = (row: B) => name.value(row).text;
  return {
    ...{id, title},
    verdict: verdictOn(rows, nameOf, {each, current}),
    ...chartOf(rows, nameOf, current),
    table: planTable<B>({
      rows,
      empty: 'No fund has an appropriation or a purchase yet.',
      columns: [{label: 'Fiscal year', show: 'group', value: ({year}) => year}, name, ...BALANCE],
    }),
  };
}

/** How much of the current fiscal year's appropriations is used. */
function chartOf<B extends Balance>(
  balances: readonly B[],
  nameOf: (balance: B) => string,
  year: string,
): {chart?: Chart} {
  const current = balances.filter((balance) => balance.year === year);
  if (current.length === 0) return {};
  return {
    chart: {
      caption: `Appropriations of ${year}`,
      limit: 'Appropriation',
      parts: [
        {label: 'Spent', look: 'full'},
        {label: 'Promised', look: 'striped'},
        {label: 'Known to come', look: 'dotted'},
        {label: 'Free', look: 'empty'},
      ],
      bars: current.map((balance) => {
        const {appropriation: limit, spent, promised, known = 0, free = 0} = balance;
        return {
          label: nameOf(balance),
          amounts: [spent, promised, known, Math.max(0, free)],
          ...(limit !== undefined && {limit}),
        };
      }),
    },
  };
}

const MONEY = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  trailingZeroDisplay: 'stripIfInteger',
});
const LIST = new Intl.ListFormat('en-US');

/**
 * Says which funds or projects are over their appropriations, or will be, from the current fiscal year on.
 *
 * @param each what the balances are of
 */
function verdictOn<B extends Balance>(
  balances: readonly B[],
  nameOf: (balance: B) => string,
  {each, current}: {each: 'fund' | 'project'; current: string},
): string {
  const coming = balances.filter(({year, appropriation}) => year >= current && appropriation !== undefined);
  const years = [...new Set(coming.map(({year}) => year))].toReversed();
  if (years.length === 0) return `No ${each} has an appropriation for ${current} or later.`;
  const overIn = (inYear: readonly B[], state: DatedState, said: string, over: (balance: B) => number) => {
    const those = inYear.filter((balance) => stateOfBalance(balance) === state);
    const named = those.map((balance) => `${nameOf(balance)} by ${MONEY.format(over(balance) / 100)}`);
    return named.length > 0 ? `${said}: ${LIST.format(named)}.` : [];
  };
  const said = years.flatMap((year) => {
    const inYear = coming.filter((balance) => balance.year === year);
    return [
      overIn(
        inYear,
        OVER,
        `Over in ${year}`,
        ({appropriation = 0, spent, promised}) => spent + promised - appropriation,
      ),
      overIn(inYear, WILL_BE_OVER, `Over in ${year} with what is known to come`, ({free = 0}) => -free),
    ].flat();
  });
  if (said.length > 0) return said.join(' ');
  return `In ${LIST.format(years)}, every ${each} is within its appropriation, with everything that is known to come.`;
}

/** Links to the fund's page for a fiscal year, or else to its first page. */
export function linkToFund({name, pages}: Fund, year: string, {addressOf}: OfficeSource): Link {
  const page = pages.find(({data}) => data.fiscal_year === year || data.appropriations?.[year] !== undefined);
  return {text: name, to: addressOf((page ?? pages[0])?.path ?? '')};
}
