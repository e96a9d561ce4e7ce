import {lastDayForNotice} from '@deskbook/content/lastDayForNotice';
import type {PageOf} from '@deskbook/content/page';
import {compareText} from '@deskbook/text/compareText';
import {addDays} from '@deskbook/text/dates/dates';
import {pluralForm} from '@deskbook/text/pluralForm';
import {recordDeadlines} from '../domain/deadlines';
import {CONTRACT_STATES, WARNINGS} from '../domain/dueState';
import {cardLinks} from '../domain/escalationCards';
import {sum} from '../domain/funds';
import {linkToPage} from '../domain/links';
import {pagesOfKind} from '../domain/pagesOfKind';
import {type ColumnOf, planTable} from '../domain/planTable';
import type {DatedState, DatedWords, OfficeSource, Register, Verdict} from '../domain/register';
import {timelineOf} from '../domain/systems';

type Contract = PageOf<'contract'>;

/** Like the states of other dates, but nothing is overdue, because the contract runs until its end. */
const NOTICE: readonly DatedState[] = [
  ...CONTRACT_STATES.slice(0, -1),
  {label: 'Notice date passed', fromDay: 1, tone: 'quiet'},
];

const TERM: readonly DatedState[] = [
  {label: 'Current', tone: 'quiet'},
  {label: 'Ended', fromDay: 1, tone: 'bad'},
];

export const contracts: Register = {
  path: 'office/contracts/',
  lists: ['contract'],
  title: 'Contracts',
  description: 'What we buy and provide, with whom, until when, and the last day to give notice.',
  keywords: [
    'contract list',
    'when does a contract end',
    'last day to give notice',
    'renewals',
    'circuit numbers',
    'account numbers',
    'vendors',
    'escalation card',
    'contratos',
    'list of contracts',
    'contract renewals',
    'contracts ending this year',
    'contracts up for renewal',
    'which contracts renew',
    'expiring contracts',
    'renewal dates',
    'notice dates',
    'vendor list',
    'vendor contacts',
    'cost of contracts',
    'subscriptions',
    'licenses',
    'maintenance agreements',
    'service agreements',
    'vencimiento de contratos',
    'renovaciones',
  ],
  verdict: verdictOn,
  plan: (source) => {
    const {catalog, buildDay} = source;
    const all = pagesOfKind('contract', catalog.pages);
    const hasEnded = ({data: {ends_on}}: Contract) => ends_on !== undefined && ends_on < buildDay;
    const columns = columnsOf(source);
    const ended = all.filter(hasEnded).toSorted((a, b) => compareText(b.data.ends_on ?? '', a.data.ends_on ?? ''));
    return [
      {
        id: 'timeline',
        title: 'The next 24 months',
        text: 'Contracts that run, and systems whose support ends, from the first to be dealt with to the last.',
        timeline: timelineOf(source),
      },
      {
        id: 'contracts',
        title: 'Contracts',
        table: planTable({rows: all.filter((each) => !hasEnded(each)).toSorted(byNextDate(source)), columns}),
      },
      {id: 'circuits', title: 'Circuits', links: cardLinks(source), table: circuits(all, source)},
      ...(ended.length > 0
        ? [
            {
              id: 'ended',
              title: 'Ended contracts',
              fold: pluralForm('en', ended.length, '1 row|{count} rows'),
              table: planTable({rows: ended, columns}),
            },
          ]
        : []),
    ];
  },
  alerts: ({catalog: {pages, district}}) => {
    const days = pagesOfKind('contract', pages).flatMap(({data}) => lastDayForNotice(data, district) ?? []);
    return WARNINGS.map((ahead, index) => {
      const next = WARNINGS[index + 1];
      return {
        when: days.map((day) => ({from: addDays(day, -ahead), until: addDays(day, next === undefined ? 1 : -next)})),
        forms: `{count} notice date within ${ahead} days|{count} notice dates within ${ahead} days`,
      };
    }).toReversed();
  },
  deadlines: ({catalog}) => recordDeadlines(catalog),
};

const DATE = new Intl.DateTimeFormat('en-US', {dateStyle: 'long', timeZone: 'UTC'});
const LIST = new Intl.ListFormat('en-US');
const MONEY = new Intl.NumberFormat('en-US', {style: 'currency', currency: 'USD', maximumFractionDigits: 0});

/** The next day for notice on the day of reading, and how many more there are soon. */
function verdictOn({catalog: {pages, district}, buildDay}: OfficeSource): Verdict | undefined {
  const running = pagesOfKind('contract', pages).filter(({data: {ends_on: last}}) => !last || last >= buildDay);
  if (running.length === 0) return undefined;
  const noticeOf = ({data}: Contract) => lastDayForNotice(data, district);
  const days = [...new Set(running.flatMap((page) => noticeOf(page) ?? []))]
    .filter((day) => day >= buildDay)
    .toSorted();
  const next = days.map((day, place): DatedWords => {
    const before = days[place - 1];
    const names = LIST.format(running.filter((page) => noticeOf(page) === day).map(({title}) => title));
    return {
      text: `Notice on ${names} is possible until ${DATE.format(new Date(day))}.`,
      ...(before && {from: addDays(before, 1)}),
      until: addDays(day, 1),
    };
  });
  const last = days.at(-1);
  const none = {text: 'No day for notice is ahead.', ...(last && {from: addDays(last, 1)})};
  const paid = sum(running.flatMap(({data}) => (data.our_role === 'provider' ? [] : (data.value ?? []))));
  return {
    mark: 'due',
    lead: [...next, none],
    text: `${pluralForm('en', running.length, '{count} contract|{count} contracts')}, for which we pay ${MONEY.format(paid / 100)} a year.`,
  };
}

/** Sorts by the next date to act on. Contracts without one come last. */
function byNextDate({catalog: {district}, buildDay}: OfficeSource) {
  const nextOf = ({data}: Contract) =>
    [lastDayForNotice(data, district), data.ends_on].find((date) => date && date >= buildDay) ?? '~';
  return (a: Contract, b: Contract) => compareText(nextOf(a), nextOf(b));
}

function columnsOf({catalog, buildDay, addressOf}: OfficeSource): ColumnOf<Contract>[] {
  const {people, funds} = catalog.district;
  const isProvider = ({data}: Contract) => data.our_role === 'provider';
  return [
    {label: 'Contract', value: (page) => linkToPage(page, addressOf)},
    {label: 'Partner', show: 'wide', value: ({data}) => data.partner ?? null},
    {
      label: 'Our role',
      type: 'word',
      show: 'folded',
      value: (row) => (isProvider(row) ? 'Provider' : 'Customer'),
      isFilter: true,
    },
    {label: 'Starts', show: 'folded', type: 'date', value: ({data}) => data.starts_on ?? null},
    {label: 'Ends', type: 'date', show: 'inTable', value: ({data}) => data.ends_on ?? null},
    {
      label: 'Term',
      show: 'folded',
      type: 'state',
      states: TERM,
      value: ({data: {starts_on, ends_on}}) => (starts_on && starts_on > buildDay ? 'Not begun' : (ends_on ?? null)),
    },
    {label: 'Last day for notice', type: 'date', value: ({data}) => lastDayForNotice(data, catalog.district) ?? null},
    {
      label: 'Notice',
      type: 'state',
      states: NOTICE,
      value: ({data}) => lastDayForNotice(data, catalog.district) ?? 'No notice',
      isFilter: true,
    },
    {label: 'Renewal', type: 'word', show: 'folded', value: ({data}) => renewal(data.renew), isFilter: true},
    {
      label: 'We pay a year',
      show: 'wide',
      type: 'money',
      value: (row) => (isProvider(row) ? null : (row.data.value ?? null)),
      hasTotal: true,
    },
    {
      label: 'We are paid',
      show: 'folded',
      type: 'money',
      value: (row) => (isProvider(row) ? (row.data.value ?? null) : null),
      hasTotal: true,
    },
    {
      label: 'Fund',
      show: 'folded',
      value: ({data: {fund}}) => (fund ? (funds[fund]?.name ?? fund) : null),
      isFilter: true,
    },
    {
      label: 'Contact',
      show: 'folded',
      value: ({data: {contact}}) => (contact ? (people[contact]?.name ?? contact) : null),
      isFilter: true,
    },
    {label: 'Account number', show: 'folded', type: 'code', value: ({data}) => data.account_number ?? null},
  ];
}

function renewal(renew: boolean | undefined): string {
  if (renew === undefined) return 'Not decided';
  return renew ? 'Yes' : 'No';
}

function circuits(all: readonly Contract[], {catalog: {district}, addressOf}: OfficeSource) {
  const rows = all.flatMap(({data, ...page}) => (data.circuits ?? []).map((circuit) => ({page, data, circuit})));
  type Row = (typeof rows)[number];
  return planTable<Row>({
    rows,
    empty: 'No contract names a circuit yet.',
    columns: [
      {label: 'Circuit', type: 'code', value: ({circuit}) => circuit.id},
      {label: 'Line', value: ({circuit}) => circuit.line ?? null},
      {
        label: 'Branch',
        value: ({circuit: {branch}}) => (branch ? (district.branches[branch]?.name ?? branch) : 'All branches'),
      },
      {label: 'Contract', show: 'wide', value: ({page}) => linkToPage(page, addressOf)},
      {label: 'Account number', show: 'wide', type: 'code', value: ({data}) => data.account_number ?? null},
      {label: 'To report a fault', value: ({data}) => data.repair_phone ?? null},
    ],
  });
}
