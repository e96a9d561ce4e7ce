import {expect, test} from 'vitest';
import type {Section} from '../domain/register';
import {reviews} from '../registers/reviews';
import {officeOf} from './officeOf';

const procedure = (title: string, more: string) => `kind: procedure\ntitle: ${title}\nreview_in: 1 year\n${more}`;

const office = () => ({
  catalog: officeOf({
    'late.md': procedure('Late', 'owner: director\nlast_reviewed_on: 2025-11-27'),
    'today.md': procedure('Today', 'owner: director\nlast_reviewed_on: 2025-11-28\nbranches: [downtown]'),
    'soon.md': procedure('Soon', 'owner: systems-analyst\nlast_reviewed_on: 2026-02-26'),
    'later.md': procedure('Later', 'owner: systems-analyst\nlast_reviewed_on: 2026-02-27'),
    'nobody.md': 'kind: system\ntitle: Nobody',
    'plain.md': 'title: Plain',
  }),
  buildDay: '2026-11-28',
  addressOf: (path: string) => `/staff/${path.replace('.md', '/')}`,
});

const sectionOf = (wanted: string) => reviews.plan(office()).find(({id}) => id === wanted);

test('the register begins with how many pages are overdue and soon due, which are counted again on other days', () => {
  const {lead, rest} = reviews.verdict?.(office()) ?? {};
  expect(lead).toMatchObject({count: 1, where: {state: 'Overdue'}, list: 'pages'});
  expect(rest).toMatchObject([{count: 1, where: {state: 'Due in 30 days'}, list: 'pages'}]);
});

test('bars stand for a year of months, even those in which nothing is due; what is overdue is apart', () => {
  const bars = sectionOf('months')?.chart?.bars ?? [];
  expect(bars.map(({label, amounts}) => [label, amounts]).filter(([, amounts]) => amounts !== 0)).toEqual([
    ['Overdue', 1],
    ['2026-11', 2],
    ['2027-02', 2],
  ]);
  expect(bars).toHaveLength(13);
  expect(bars[0]).toMatchObject({where: {state: 'Overdue'}, tone: 'bad'});
  expect(bars[1]).toMatchObject({where: {month: 'November 2026'}, group: 'November 2026', until: '2026-12-01'});
});

test('the list is filtered by month, in their order', () => {
  const table = sectionOf('pages')?.table;
  const place = table?.columns.findIndex(({key}) => key === 'month') ?? -1;
  expect(table?.columns[place]?.choices).toEqual(['November 2026', 'February 2027']);
  expect(table?.rows.map((row) => row[place])).toEqual([
    'November 2026',
    'November 2026',
    'February 2027',
    'February 2027',
    null,
  ]);
  expect(table?.groups?.map(({name}) => name)).toEqual(['Overdue', 'November 2026', 'February 2027', 'No review date']);
});

test('groups of what is due later than in 90 days are folded on a phone', () => {
  expect(sectionOf('pages')?.table?.groups?.map(({isFolded = false}) => isFolded)).toEqual([false, false, false, true]);
});

test('pages are listed by date, those without one last', () => {
  const pages = sectionOf('pages');
  expect(pages?.table?.rows.map(([page, , , , , due, state]) => [(page as {text: string}).text, due, state])).toEqual([
    ['Late', '2026-11-27', '2026-11-27'],
    ['Today', '2026-11-28', '2026-11-28'],
    ['Soon', '2027-02-26', '2027-02-26'],
    ['Later', '2027-02-27', '2027-02-27'],
    ['Nobody', null, 'No review date'],
  ]);
});

const countsIn = (section: Section | undefined) =>
  section?.table?.rows.map(([name, ...counts]) => [
    (name as {text: string}).text,
    ...counts.map((cell) => (cell as {count: number}).count),
  ]);

test('pages are counted by owner, kind and branch: overdue, in 30 days, in 90 days, later, without a date', () => {
  const [byOwner, byKind, byBranch] = ['owner', 'kind', 'branch'].map((key) => sectionOf(`by-${key}`));
  expect(countsIn(byOwner)).toEqual([
    ['Director', 1, 1, 0, 0, 0],
    ['No owner', 0, 0, 0, 0, 1],
    ['Systems analyst', 0, 0, 1, 1, 0],
  ]);
  expect(countsIn(byKind)).toEqual([
    ['Procedure', 1, 1, 1, 1, 0],
    ['System', 0, 0, 0, 0, 1],
  ]);
  expect(countsIn(byBranch)).toEqual([
    ['All branches', 1, 0, 1, 1, 1],
    ['Downtown', 0, 1, 0, 0, 0],
  ]);
});

test('a count links to the rows that it counts', () => {
  const byOwner = sectionOf('by-owner');
  expect(byOwner?.table?.rows[0]?.[1]).toEqual({
    count: 1,
    where: {owner: 'Director', state: 'Overdue'},
    list: 'pages',
  });
});

test('an owner links to their page', () => {
  const pages = sectionOf('pages');
  expect(pages?.table?.rows[0]?.[2]).toEqual({text: 'Director', to: '/staff/office/owners/director/'});
});

test('the desk counts each page from the day after its date', () => {
  const days = ['2026-11-28', '2026-11-29', '2027-02-27', '2027-02-28'];
  expect(reviews.alerts?.(office())).toEqual([
    {when: days.map((from) => ({from})), forms: '1 page overdue|{count} pages overdue'},
  ]);
});
