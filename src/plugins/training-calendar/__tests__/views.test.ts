import {describe, expect, it} from 'vitest';
import {calendarOf as calendarData} from '../domain/calendar';
import {planCalendarPages} from '../domain/calendarPages';
import {listDays} from '../domain/listDays';
import type {CalendarMonth} from '../domain/pageData';
import {timeComing} from '../domain/timed';
import {monthSpans, todaySpans} from '../domain/todaySpans';
import {calendarOf, sessionText, TUESDAYS} from './calendarOf';

const pages = () => planCalendarPages(calendarData(calendarOf({'a.md': sessionText('A', TUESDAYS)})), 'sunday');
const monthIn = (month: string) => pages().months.find((each) => each.month === month) as CalendarMonth;

describe('the week and the day that the views open on', () => {
  const frame = () => ({...pages().frame, buildDay: '2026-11-27'});

  it('are those of today, whichever day that is, while there are pages for them', () => {
    const {weeks, days} = todaySpans({...frame(), months: [{month: '2026-11', count: 0}]});
    expect(weeks).toEqual([
      {start: '2026-11-22', month: '2026-11', from: undefined, until: '2026-11-29T00:00', initially: true},
      {start: '2026-11-29', month: '2026-11', from: '2026-11-29T00:00', until: undefined, initially: false},
    ]);
    expect(days.map(({start, initially}) => [start, initially])).toEqual([
      ['2026-11-27', true],
      ['2026-11-28', false],
      ['2026-11-29', false],
      ['2026-11-30', false],
    ]);
  });

  it('are on the page that has the days of a week shared by two months', () => {
    const {weeks} = todaySpans({...frame(), months: ['2026-11', '2026-12'].map((month) => ({month, count: 0}))});
    expect(weeks.slice(1, 3).map(({start, month, until}) => [start, month, until])).toEqual([
      ['2026-11-29', '2026-11', '2026-12-01T00:00'],
      ['2026-11-29', '2026-12', '2026-12-06T00:00'],
    ]);
  });

  it('are in another month those of its first session until it begins', () => {
    const december = planCalendarPages(
      calendarData(calendarOf({'a.md': sessionText('A', 'start: 2026-12-09 10:00')})),
      'sunday',
    ).months.find(({month}) => month === '2026-12') as CalendarMonth;
    const {weeks, days} = monthSpans(december, frame());
    expect([weeks[0], days[0]]).toEqual([
      {start: '2026-12-06', month: '2026-12', from: undefined, until: '2026-12-01T00:00', initially: true},
      {start: '2026-12-09', month: '2026-12', from: undefined, until: '2026-12-01T00:00', initially: true},
    ]);
    expect(days[1]).toMatchObject({start: '2026-12-01', from: '2026-12-01T00:00', initially: false});
    expect(days.at(-1)).toMatchObject({start: '2026-12-09', from: '2027-01-01T00:00', until: undefined});
  });

  it('are the first of a month without a session', () => {
    const {weeks, days} = monthSpans(monthIn('2026-12'), {buildDay: '2026-10-01', weekStartsOn: 'sunday'});
    expect([weeks, days].flat().map(({start, from, until, initially}) => [start, from, until, initially])).toEqual([
      ['2026-11-29', undefined, undefined, true],
      ['2026-12-01', undefined, undefined, true],
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
    expect(days.at(-2)).toMatchObject({initially: true});
  });
});
