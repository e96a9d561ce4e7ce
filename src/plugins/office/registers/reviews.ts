import {compareText} from '../../../shared/compareText';
import {dayFrom, stateOn} from '../domain/datedStates';
import {planTable} from '../domain/planTable';
import type {OfficeSource, Register, Section} from '../domain/register';
import {NO_DATE, REVIEW_STATES, type ReviewRow, reviewRows} from '../domain/reviewRows';

/** Which pages have to be checked again, and who does it. */
export const reviews: Register = {
  path: 'office/reviews/',
  title: 'Reviews',
  description: 'Which pages are due to be checked again, and who does it.',
  keywords: ['review dates', 'overdue pages', 'outdated pages', 'stale pages', 'page owners', 'revisiones'],
  alert: (source) => ({
    from: reviewRows(source).flatMap(({due}) => (due ? dayFrom(due, 1) : [])),
    forms: '1 page overdue|{count} pages overdue',
  }),
  plan: (source) => {
    const rows = reviewRows(source);
    return [
      {
        id: 'pages',
        title: 'Pages',
        table: planTable<ReviewRow>(
          {
            id: 'reviews',
            caption: 'All pages by the date of their next review',
            empty: 'No page has a kind yet.',
            rows,
            columns: [
              {label: 'Page', value: ({link}) => link},
              {label: 'Kind', value: ({kind}) => kind, isFilter: true},
              {label: 'Owner', value: ({owner}) => owner, isFilter: true},
              {label: 'Branch', value: ({branches}) => branches.join(', ') || null},
              {label: 'Last review', type: 'date', value: ({page}) => page.data.last_reviewed_on ?? null},
              {label: 'Next review', type: 'date', value: ({due}) => due},
              {
                label: 'Review',
                key: 'state',
                type: 'state',
                states: REVIEW_STATES,
                value: ({due}) => due ?? NO_DATE,
                isFilter: true,
              },
            ],
          },
          source.buildDay,
        ),
      },
      countsBy('owner', 'By owner', 'Owner', rows, source),
      countsBy('kind', 'By kind', 'Kind', rows, source),
    ];
  },
};

/** How many pages are in each state, for each value of a column. */
function countsBy(
  key: 'owner' | 'kind',
  title: string,
  label: string,
  rows: readonly ReviewRow[],
  {buildDay}: OfficeSource,
): Section {
  const states = [...REVIEW_STATES.map((state) => state.label).toReversed(), NO_DATE];
  const stateOf = ({due}: ReviewRow) => (due ? stateOn(due, REVIEW_STATES, buildDay)?.label : NO_DATE);
  const values = [...new Set(rows.map((row) => row[key]))].toSorted(compareText);
  return {
    id: `by-${key}`,
    title,
    table: planTable(
      {
        id: `reviews-by-${key}`,
        caption: title,
        empty: 'No page has a kind yet.',
        rows: values,
        columns: [
          {label, value: (value) => value},
          ...states.map((state) => ({
            label: state,
            type: 'number' as const,
            value: (value: string) => ({
              count: rows.filter((row) => row[key] === value && stateOf(row) === state).length,
              where: {[key]: value, state},
              list: 'pages',
            }),
          })),
        ],
      },
      buildDay,
    ),
  };
}
