import {describe, expect, it} from 'vitest';
import {calendarOf as calendarData} from '../domain/calendar';
import {planCalendarPages} from '../domain/calendarPages';
import {inView} from '../domain/inView';
import {listDays} from '../domain/listDays';
import {nextSpans} from '../domain/nextSpans';
import type {CalendarMonth} from '../domain/pageData';
import {timeComing} from '../domain/timed';
import {calendarOf, sessionText, TUESDAYS} from './calendarOf';

const pages = () => planCalendarPages(calendarData(calendarOf({'a.md': sessionText('A', TUESDAYS)})), 'sunday');
const monthIn = (month: string) => pages().months.find((each) => each.month === month) as CalendarMonth;

describe('what a view shows', () => {
  const idsIn = (view: string, isPhone = false) => inView(monthIn('2026-11'), view, isPhone).map(({id}) => id);

  it('is in the table of a month every day of its weeks, on a phone those of the month', () => {
    expect(inView(monthIn('2026-10'), 'month', false)).toHaveLength(2);
    expect(idsIn('month')).toEqual(['a-2026-11-03', 'a-2026-11-17', 'a-2026-11-24']);
    const december = monthIn('2026-12');
    expect(inView(december, 'month', false)).toHaveLength(0);
    const shared = planCalendarPages(
      calendarData(calendarOf({'a.md': sessionText('A', 'start: 2026-12-01 10:00')})),
      'sunday',
    ).months.find(({month}) => month === '2026-11') as CalendarMonth;
    expect([inView(shared, 'month', false).length, inView(shared, 'month', true).length]).toEqual([1, 0]);
    expect(inView(shared, 'agenda', false)).toHaveLength(0);
  });

  it('is a week, or a day', () => {
    expect(idsIn('week-2026-11-15')).toEqual(['a-2026-11-17']);
    expect(idsIn('day-2026-11-18')).toEqual(['a-2026-11-17']);
    expect(idsIn('day-2026-11-17')).toEqual([]);
  });
});

describe('the week and the day that the views lead to', () => {
  it('are those of the next session, one after the other', () => {
    const {weeks, days} = nextSpans([monthIn('2026-11')], '2026-11-04');
    expect(weeks).toEqual([
      {month: '2026-11', start: '2026-11-15', from: undefined, until: '2026-11-18T21:00:00Z'},
      {month: '2026-11', start: '2026-11-22', from: '2026-11-18T21:00:00Z', until: undefined},
    ]);
    expect(days.map(({start}) => start)).toEqual(['2026-11-18', '2026-11-24']);
  });

  it('are the first where nothing is planned', () => {
    const {weeks, days} = nextSpans([monthIn('2026-12')], '2026-11-04');
    expect([weeks, days].flat().map(({start, from, until}) => [start, from, until])).toEqual([
      ['2026-11-29', undefined, undefined],
      ['2026-12-01', undefined, undefined],
    ]);
  });
});

describe('closed days', () => {
  const DISTRICT = `name: W
url: https://staff.example.org
time_zone: America/Chicago
help_desk: {name: IT help desk, email: helpdesk@example.org}
closed: {2026-11-26: Thanksgiving Day}
branches:
  downtown: {name: Downtown, rooms: {training-lab: {name: Lab, seats: 12}}}
  riverside: {name: Riverside, closed: [2026-11-23, 2026-11-26]}
people:
  systems-analyst: {name: Systems analyst}
roles:
  circulation: {name: Circulation}`;
  const closed = () =>
    planCalendarPages(calendarData(calendarOf({'a.md': sessionText('A', TUESDAYS)}, {district: DISTRICT})), 'sunday');

  it('name the branches, or all of them, and the reason', () => {
    const days = closed()
      .months.find(({month}) => month === '2026-11')
      ?.weeks.flatMap(({days}) => days);
    const on = (date: string) => days?.find((day) => day.date === date)?.closings;
    expect(on('2026-11-23')).toEqual([{reason: null, branches: ['Riverside']}]);
    expect(on('2026-11-24')).toEqual([]);
    expect(on('2026-11-26')).toEqual([
      {reason: 'Thanksgiving Day', branches: ['Downtown']},
      {reason: null, branches: ['Riverside']},
    ]);
  });

  it('stand between the sessions that come next, up to the last of them', () => {
    const {coming} = closed();
    const days = listDays(timeComing(coming.occurrences), coming.closed);
    expect(days.slice(-2).map(({date, items}) => [date, items.length])).toEqual([
      ['2026-11-23', 0],
      ['2026-11-24', 1],
    ]);
    expect(days.at(-2)).toMatchObject({from: undefined, initially: true});
  });
});
