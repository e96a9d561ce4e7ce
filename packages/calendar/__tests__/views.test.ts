import {describe, expect, it} from 'vitest';
import {addressesByDay} from '../domain/addressesByDay';
import {calendarOf as calendarData} from '../domain/calendar';
import {planCalendarPages} from '../domain/calendarPages';
import {upcomingDays} from '../domain/listedDays';
import {calendarOf, sessionText, TUESDAYS} from './calendarOf';

describe('addresses that a link leads to as days go by', () => {
  it('each apply during their time, and the last one for good', () => {
    expect(addressesByDay('2026-11-27', (date) => date.slice(0, 7))).toEqual([
      {to: '2026-11', from: undefined, until: '2026-12-01T00:00', initially: true},
      {to: '2026-12', from: '2026-12-01T00:00', until: undefined, initially: false},
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
      ?.weeks.flat();
    const on = (date: string) => days?.find((day) => day.date === date)?.closings;
    expect(on('2026-11-23')).toEqual([{reason: null, branches: ['Riverside']}]);
    expect(on('2026-11-24')).toEqual([]);
    expect(on('2026-11-26')).toEqual([
      {reason: 'Thanksgiving Day', branches: ['Downtown']},
      {reason: null, branches: ['Riverside']},
    ]);
  });

  it('are listed between the upcoming sessions, up to the last of them', () => {
    const {upcoming} = closed();
    const days = upcomingDays(upcoming.occurrences, upcoming.closed);
    expect(days.slice(-2).map(({date, items}) => [date, items.length])).toEqual([
      ['2026-11-23', 0],
      ['2026-11-24', 1],
    ]);
    expect(days.at(-2)).toMatchObject({until: '2026-11-24T00:00', initially: true});
  });
});
