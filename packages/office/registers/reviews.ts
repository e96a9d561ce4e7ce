import {KINDS} from '@deskbook/content/schemas/index';
import {compareText} from '@deskbook/text/compareText';
import {groupBy} from '@deskbook/text/groupBy';
import {dayFrom, stateOn} from '../domain/datedStates';
import {DUE_STATES, REVIEW_STATES} from '../domain/dueState';
import {plainText} from '../domain/links';
import {ownerPage} from '../domain/ownersDesk';
import {planTable} from '../domain/planTable';
import type {Link, OfficeSource, Register, Section} from '../domain/register';
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
      when: reviewRows(source).flatMap(({due}) => (due ? {from: dayFrom(due, 1)} : [])),
      forms: '1 page overdue|{count} pages overdue',
    },
  ],
  plan: (source) => {
    const rows = reviewRows(source);
    return [
      {
        id: 'pages',
        title: 'Pages',
        table: planTable<ReviewRow>({
          empty: 'No page has a kind yet.',
          rows,
          groupBy: ({due}) => monthOf(due, source.buildDay),
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
            },
          ],
        }),
      },
      countsBy('owner', 'Owner', (row) => [ownerLink(row, source)], rows, source),
      countsBy('kind', 'Kind', ({kind}) => [plainText(kind)], rows, source),
      countsBy('branch', 'Branch', ({branches}) => branches.map(plainText), rows, source),
    ];
  },
};

const MONTH = new Intl.DateTimeFormat('en-US', {month: 'long', year: 'numeric', timeZone: 'UTC'});

/** What a row is listed under, most urgent first like the rows. */
function monthOf(due: string | null, today: string): string {
  if (!due) return NO_DATE;
  return due < today ? DUE_STATES.overdue.label : MONTH.format(new Date(due));
}

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
