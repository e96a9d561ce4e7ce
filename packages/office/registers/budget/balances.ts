import {compareText} from '@deskbook/text/compareText';
import {fiscalYearOf} from '@deskbook/text/dates/dates';
import {groupBy} from '@deskbook/text/groupBy';
import {type Balance, fundBalances, projectBalances} from '../../domain/balances';
import type {Fund} from '../../domain/funds';
import {type ColumnOf, planTable} from '../../domain/planTable';
import type {Link, OfficeSource, Section, Verdict} from '../../domain/register';
import {MONEY, OVER, STATES, stateOfBalance, WILL_BE_OVER} from './states';

const PARTS = [
  {label: 'Spent', look: 'solid'},
  {label: 'Promised', look: 'pale'},
  {label: 'Known to come', look: 'hatch'},
] as const;

const BAR: ColumnOf<Balance> = {
  label: 'Part of the appropriation',
  type: 'bar',
  parts: PARTS,
  value: ({appropriation = null, spent, promised, known = 0}) => ({
    amounts: [spent, promised, known],
    limit: appropriation,
  }),
};

const BALANCE: readonly ColumnOf<Balance>[] = [
  {label: 'Appropriation', type: 'money', value: ({appropriation}) => appropriation ?? null, hasSubtotal: true},
  {label: 'Spent', show: 'wide', type: 'money', value: ({spent}) => spent, hasSubtotal: true},
  {label: 'Promised', show: 'wide', type: 'money', value: ({promised}) => promised, hasSubtotal: true},
  {label: 'Known to come', type: 'money', value: ({known}) => known ?? null, hasSubtotal: true},
  {label: 'Free', type: 'money', value: ({free}) => free ?? null, hasSubtotal: true},
  {label: 'Status', show: 'folded', type: 'state', states: STATES, value: (balance) => stateOfBalance(balance).label},
];

/** Each fund's balances, drawn as bars. The verdict on them is that of the page. */
export function fundSection(source: OfficeSource): Section {
  return {
    id: 'funds',
    title: 'Funds by fiscal year',
    note: 'The appropriation is from the page of the fund. Spent is purchases that are paid; promised is purchases that are awarded, ordered or received, but not paid yet. Known to come is what nobody has ordered: purchases that are needed or out for bids, machines to replace, contracts, and lines such as salaries, each for its whole year, because no page says which invoices are paid. Free is what these leave of the appropriation.',
    ...balancesIn(fundBalances(source), source, {
      label: 'Fund',
      value: ({fund, year}) => linkToFund(fund, year, source),
    }),
  };
}

export function projectSections(source: OfficeSource): Section[] {
  const current = currentYear(source);
  return [...groupBy(projectBalances(source), ({fund}) => [fund])].map(([{key, name}, balances]) => {
    const over = excesses(balances, ({project}) => project?.name ?? 'What belongs to no project', current);
    return {
      id: `projects-${key}`,
      title: `${name} by project`,
      fold: over.length > 0 ? `${over.length} over` : 'Within',
      verdict: verdictOnProjects(over),
      ...balancesIn(balances, source, {
        label: 'Project',
        value: ({project}) => ({text: project?.name ?? 'No project', to: null}),
      }),
    };
  });
}

function balancesIn<B extends Balance>(
  rows: readonly B[],
  source: OfficeSource,
  name: ColumnOf<B>,
): Pick<Section, 'legend' | 'table'> {
  return {
    legend: {parts: [...PARTS, {label: 'Free', look: 'empty'}], limit: 'Appropriation'},
    table: planTable<B>({
      rows,
      isFolded: ({year}) => year < currentYear(source),
      empty: 'No fund has an appropriation or a purchase yet.',
      columns: [{label: 'Fiscal year', show: 'group', value: ({year}) => year}, name, BAR, ...BALANCE],
    }),
  };
}

const LIST = new Intl.ListFormat('en-US');

interface Excess {
  year: string;
  name: string;
  cents: number;
  /** Only with what is known to come */
  isToCome: boolean;
}

/** Returns what is over its appropriation, or will be, from the current fiscal year on; the most certain first. */
function excesses<B extends Balance>(
  balances: readonly B[],
  nameOf: (balance: B) => string,
  current: string,
): Excess[] {
  const over = balances.flatMap((balance): Excess[] => {
    const {year, appropriation = 0, spent, promised, free = 0} = balance;
    const state = stateOfBalance(balance);
    if (year < current || (state !== OVER && state !== WILL_BE_OVER)) return [];
    const cents = state === OVER ? spent + promised - appropriation : -free;
    return [{year, name: nameOf(balance), cents, isToCome: state === WILL_BE_OVER}];
  });
  return over.toSorted((a, b) => compareText(a.year, b.year) || Number(a.isToCome) - Number(b.isToCome));
}

/** Says which funds are over their appropriations, or will be: those of the current year first. */
export function budgetVerdict(source: OfficeSource): Verdict {
  const current = currentYear(source);
  const balances = fundBalances(source).filter(({appropriation}) => appropriation !== undefined);
  const years = [...new Set(balances.map(({year}) => year))].filter((year) => year >= current).toReversed();
  if (years.length === 0) {
    return {mark: 'soon', lead: `No fund has an appropriation for ${current} or later.`};
  }
  const over = excesses(balances, ({fund}) => fund.name, current);
  const [first, ...others] = over;
  if (!first) {
    const lead = `Every fund is within its appropriation in ${LIST.format(years)}`;
    return {mark: 'passed', lead, rest: ['with everything that is known to come.']};
  }
  return {
    mark: 'over',
    lead: sentenceOn(first),
    rest: [whenOf(first), ...others.map((each) => `${sentenceOn(each)} ${whenOf(each)}`)],
  };
}

function currentYear({catalog, buildDay}: OfficeSource): string {
  return fiscalYearOf(buildDay, catalog.district.fiscal_year_start);
}

/** Says which projects are over, or that none is. */
function verdictOnProjects(over: readonly Excess[]): string {
  if (over.length === 0) return 'Every project is within its appropriation, with everything that is known to come.';
  return over.map((each) => `${sentenceOn(each)} ${whenOf(each)}`).join(' ');
}

const sentenceOn = ({name, cents}: Excess) => `${name} is over by ${MONEY.format(cents / 100)}`;
const whenOf = ({year, isToCome}: Excess) => `in ${year}${isToCome ? ', with what is known to come' : ''}.`;

/** Links to the fund's page for a fiscal year, or else to its first page. */
export function linkToFund({name, pages}: Fund, year: string, {addressOf}: OfficeSource): Link {
  const page = pages.find(({data}) => data.fiscal_year === year || data.appropriations?.[year] !== undefined);
  return {text: name, to: addressOf((page ?? pages[0])?.path ?? '')};
}
