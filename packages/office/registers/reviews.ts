import {KINDS} from '@deskbook/content/schemas/index';
import {compareText} from '@deskbook/text/compareText';
import {addDays, addToDate} from '@deskbook/text/dates/dates';
import {groupBy} from '@deskbook/text/groupBy';
import {pluralForm} from '@deskbook/text/pluralForm';
import {stateOn} from '../domain/datedStates';
import {DUE_STATES, REVIEW_STATES} from '../domain/dueState';
import {plainText} from '../domain/links';
import {ownerPage} from '../domain/ownersDesk';
import {planTable} from '../domain/planTable';
import type {Chart, CountedRows, DatedState, Link, OfficeSource, Register, Section, Verdict} from '../domain/register';
import {NO_DATE, type ReviewRow, reviewRows} from '../domain/reviewRows';

export const reviews: Register = {
  path: 'office/reviews/',
  lists: KINDS,
  title: 'Reviews',
  description: 'Which pages are due to be checked again, and who does it.',
  keywords: [
    'review dates',
    'overdue pages',
    'outdated pages',
    'stale pages',
    'page owners',
    'revisiones',
    'pages due for review',
    'which pages are out of date',
    'who has to review a page',
    'review schedule',
    'content audit',
    'expired pages',
    'pages I own',
  ],
  alerts: (source) => [
    {
      when: reviewRows(source).flatMap(({due}) => (due ? {from: addDays(due, 1)} : [])),
      forms: '1 page overdue|{count} pages overdue',
    },
  ],
  verdict: (source) => verdictOn(reviewRows(source), source),
  plan: (source) => {
    const rows = reviewRows(source);
    return [
      {id: 'months', title: 'Due in each month', chart: chartOf(rows, source)},
      countsBy('owner', 'Owner', (row) => [ownerLink(row, source)], rows, source),
      countsBy('kind', 'Kind', ({kind}) => [plainText(kind)], rows, source),
      countsBy('branch', 'Branch', ({branches}) => branches.map(plainText), rows, source),
      {
        id: LIST_ID,
        title: 'Pages',
        table: planTable<ReviewRow>({
          empty: 'No page has a kind yet.',
          rows,
          groupBy: ({due}) => headingOf(due, source.buildDay),
          isFolded: ({due}) => !due || due > addDays(source.buildDay, DAYS_OPEN),
          columns: [
            {label: 'Page', value: ({link}) => link},
            {label: 'Kind', type: 'word', show: 'wide', value: ({kind}) => kind, isFilter: true},
            {label: 'Owner', value: (row) => ownerLink(row, source), isFilter: true},
            {label: 'Branch', show: 'wide', value: ({branches}) => branches.map(plainText), isFilter: true},
            {
              label: 'Last review',
              show: 'folded',
              type: 'date',
              isPast: true,
              value: ({page}) => page.data.last_reviewed_on ?? null,
            },
            {label: 'Next review', type: 'date', show: 'inTable', value: ({due}) => due},
            {
              label: 'Review',
              key: 'state',
              type: 'state',
              states: REVIEW_STATES,
              value: ({due}) => due ?? NO_DATE,
              isFilter: true,
              chips: [DUE_STATES.overdue.label, DUE_STATES['due-in-30-days'].label],
            },
            {
              label: 'Month',
              type: 'state',
              show: 'group',
              states: monthsIn(rows),
              value: ({due}) => (due ? monthOf(due) : null),
              isFilter: true,
              isUnsorted: true,
            },
          ],
        }),
      },
    ];
  },
};

const LIST_ID = 'pages';

/** What a row is listed under, most urgent first like the rows. */
function headingOf(due: string | null, today: string): string {
  if (!due) return NO_DATE;
  return due < today ? DUE_STATES.overdue.label : monthOf(due);
}

const MONTH = new Intl.DateTimeFormat('en-US', {month: 'long', year: 'numeric', timeZone: 'UTC'});
const monthOf = (date: string) => MONTH.format(new Date(date));

/** The months to filter by: like other states, the last one comes first. */
function monthsIn(rows: readonly ReviewRow[]): DatedState[] {
  const dates = rows.flatMap(({due}) => due ?? []).toSorted();
  return [...new Set(dates.toReversed().map(monthOf))].map((label) => ({label, tone: 'quiet'}));
}

/** How many are overdue, and soon will be, on the day of reading. */
function verdictOn(rows: readonly ReviewRow[], {buildDay}: OfficeSource): Verdict {
  const countIn = ({label}: DatedState, forms: string): CountedRows => ({
    count: rows.filter(({due}) => due && stateOn(due, REVIEW_STATES, buildDay)?.label === label).length,
    where: {state: label},
    list: LIST_ID,
    forms,
  });
  const undated = rows.filter(({due}) => !due).length;
  return {
    mark: 'overdue',
    lead: countIn(DUE_STATES.overdue, '{count} page is overdue|{count} pages are overdue'),
    rest: [
      countIn(DUE_STATES['due-in-30-days'], 'and {count} is due within 30 days.|and {count} are due within 30 days.'),
    ],
    text: `${pluralForm('en', rows.length, '{count} page|{count} pages')} to look after${undated > 0 ? `, ${undated} without a review date` : ''}.`,
  };
}

/** What is overdue, and a year of months, even those in which nothing is due. */
function chartOf(rows: readonly ReviewRow[], {buildDay}: OfficeSource): Chart {
  const dates = rows.flatMap(({due}) => due ?? []);
  const overdue = dates.filter((due) => due < buildDay);
  const first = `${buildDay.slice(0, 7)}-01`;
  const days = Array.from({length: MONTHS_SHOWN}, (_, index) => addToDate(first, {amount: index, unit: 'month'}));
  return {
    caption: 'Pages due for review in each month',
    of: 'months',
    parts: ['Pages'],
    list: LIST_ID,
    bars: [
      {
        label: DUE_STATES.overdue.label,
        amounts: overdue.length,
        where: {state: DUE_STATES.overdue.label},
        ...(overdue.length > 0 && {group: DUE_STATES.overdue.label}),
        tone: 'bad' as const,
      },
      ...days.map((day) => {
        const inMonth = dates.filter((due) => due.startsWith(day.slice(0, 7)));
        const month = monthOf(day);
        return {
          label: day.slice(0, 7),
          amounts: inMonth.length,
          where: {month},
          ...(inMonth.some((due) => due >= buildDay) && {group: month}),
          until: addToDate(day, {amount: 1, unit: 'month'}),
        };
      }),
    ],
  };
}

const MONTHS_SHOWN = 12;

/** What is due later is folded on a phone. */
const DAYS_OPEN = 90;

function ownerLink({owner, page}: ReviewRow, {catalog}: OfficeSource): Link {
  const {owner: key} = page.data;
  return {text: owner, to: key ? catalog.district.base_url + ownerPage(key) : null};
}

/** Counts the pages in each state, for each value of a column. */
function countsBy(
  key: string,
  label: string,
  valuesOf: (row: ReviewRow) => Link[],
  rows: readonly ReviewRow[],
  {buildDay}: OfficeSource,
): Section {
  const stateOf = ({due}: ReviewRow) => (due ? stateOn(due, REVIEW_STATES, buildDay)?.label : NO_DATE);
  const undated = rows.some(({due}) => !due) ? [NO_DATE] : [];
  const states = [...REVIEW_STATES.map((state) => state.label).toReversed(), ...undated];
  const links = new Map(rows.flatMap(valuesOf).map((link) => [link.text, link]));
  const counted = groupBy(rows, (row) => valuesOf(row).map(({text}) => JSON.stringify([text, stateOf(row)])));
  return {
    id: `by-${key}`,
    title: `By ${key}`,
    fold: pluralForm('en', links.size, '1 row|{count} rows'),
    table: planTable({
      rows: [...links.values()].toSorted((a, b) => compareText(a.text, b.text)),
      columns: [
        {label, value: (link) => link},
        ...states.map((state) => ({
          label: state,
          type: 'number' as const,
          value: ({text}: Link) => ({
            count: counted.get(JSON.stringify([text, state]))?.length ?? 0,
            where: {[key]: text, state},
            list: 'pages',
          }),
        })),
      ],
    }),
  };
}
