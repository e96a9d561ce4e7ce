import {describe, expect, it} from 'vitest';
import {calendarOf as calendarData} from '../domain/calendar';
import type {CalendarOccurrence} from '../domain/calendarData';
import {planCalendarPages} from '../domain/calendarPages';
import {hiddenWords} from '../domain/filteredBy';
import {pastDays, upcomingDays} from '../domain/listedDays';
import {MAX_PAST} from '../domain/pageData';
import {datesOfWeeks, monthsAround} from '../domain/weeks';
import {calendarOf, sessionText, TUESDAYS} from './calendarOf';

const pagesOf = (pages: Record<string, string>, weekStartsOn: 'sunday' | 'monday' = 'sunday') =>
  planCalendarPages(calendarData(calendarOf(pages)), weekStartsOn);

describe('the weeks of a month', () => {
  it('are whole weeks, from the first to the last that the month overlaps', () => {
    const weeks = datesOfWeeks('2026-12', 'sunday');
    expect(weeks.map((week) => [week[0], week.at(-1), week.length])).toEqual([
      ['2026-11-29', '2026-12-05', 7],
      ['2026-12-06', '2026-12-12', 7],
      ['2026-12-13', '2026-12-19', 7],
      ['2026-12-20', '2026-12-26', 7],
      ['2026-12-27', '2027-01-02', 7],
    ]);
  });

  it('start on Monday if the district says so', () => {
    expect(datesOfWeeks('2026-12', 'monday').map(([first]) => first)).toEqual([
      '2026-11-30',
      '2026-12-07',
      '2026-12-14',
      '2026-12-21',
      '2026-12-28',
    ]);
  });

  it('start with the month if that is the start of a week', () => {
    expect(datesOfWeeks('2026-11', 'sunday')[0]?.[0]).toBe('2026-11-01');
    expect(datesOfWeeks('2027-02', 'monday')).toHaveLength(4);
  });

  it('exist for every month with a date, for three months from the build’s on, and for those in between', () => {
    expect(monthsAround(['2025-03-01', '2027-05-31', '2027-05-01'], '2026-11-25')).toEqual([
      '2025-03',
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
      '2027-03',
      '2027-04',
      '2027-05',
    ]);
  });
});

describe('calendar pages', () => {
  const pages = {'a.md': sessionText('A', TUESDAYS), 'b.md': sessionText('B', 'start: 2026-09-01 09:00')};

  it('have every occurrence in the month in which it begins', () => {
    const {months, frame} = pagesOf(pages);
    const ids = months.flatMap(({month, weeks}) =>
      weeks
        .flat()
        .filter(({date}) => date.startsWith(month))
        .flatMap(({occurrences}) => occurrences.map(({id}) => id)),
    );
    expect(ids).toEqual(['b', 'a-2026-10-20', 'a-2026-10-27', 'a-2026-11-03', 'a-2026-11-17', 'a-2026-11-24']);
    expect(frame.months).toEqual([
      {month: '2026-09', count: 1},
      {month: '2026-10', count: 2},
      {month: '2026-11', count: 3},
      {month: '2026-12', count: 0},
    ]);
  });

  it('separate upcoming occurrences from those that were over on the day of the build', () => {
    const {upcoming, past} = pagesOf(pages);
    expect(upcoming.occurrences.map(({id}) => id)[0]).toBe('a-2026-10-20');
    expect(past.occurrences.at(-1)?.id).toBe('b');
    expect(past.occurrences).toHaveLength(6);
    expect(past.isWhole).toBe(true);
  });

  it('list only as many past occurrences as the page shows, and know that there are more', () => {
    const days = Array.from({length: MAX_PAST + 1}, (_, index) => new Date(Date.UTC(2026, 7, 1 + index)));
    const {past} = pagesOf(
      Object.fromEntries(
        days.map((day, index) => [`s${index}.md`, sessionText('S', `start: ${day.toISOString().slice(0, 10)} 09:00`)]),
      ),
    );
    expect(past.occurrences.map(({id}) => id)).toEqual(
      days
        .map((_, index) => `s${index}`)
        .slice(1)
        .toReversed(),
    );
    expect(past.isWhole).toBe(false);
  });
});

describe('lists on the day of reading', () => {
  const tuesdays = () => {
    const {occurrences} = pagesOf({'a.md': sessionText('A', TUESDAYS)}).upcoming;
    return {occurrences, ends: occurrences.map(({endsAt}) => endsAt)};
  };

  it('show upcoming occurrences until they are over, mark the next one, and show days until all of it is over', () => {
    const {occurrences, ends} = tuesdays();
    const [first, second] = ends;
    const days = upcomingDays(occurrences, []);
    expect(days.map(({until}) => until).slice(0, 2)).toEqual([first, second]);
    expect(days[1]?.items[0]).toMatchObject({until: second, next: {from: first, initially: false}});
    const later = {...(occurrences[0] as CalendarOccurrence), endsAt: '2026-10-20T23:00:00Z'};
    const [day] = upcomingDays([...occurrences.slice(0, 1), later], []);
    expect([day?.items.length, day?.until]).toEqual([2, '2026-10-20T23:00:00Z']);
  });

  it('skip canceled dates when they mark the next one', () => {
    const {occurrences} = tuesdays();
    const off = occurrences.map((each, index) => (index === 0 ? {...each, status: 'cancelled' as const} : each));
    const items = upcomingDays(off, []).flatMap((day) => day.items);
    expect(items.map(({next}) => next?.initially)).toEqual([undefined, true, false, false, false]);
  });

  it('show past occurrences once they are over', () => {
    const {occurrences, ends} = tuesdays();
    const days = pastDays(occurrences.toReversed(), '2026-10-28');
    expect(days.map(({initially}) => initially)).toEqual([false, false, false, true, true]);
    expect(days.at(-1)).toMatchObject({from: ends[0], items: [{from: ends[0], initially: true}]});
  });
});

describe('the filters', () => {
  const calendar = () =>
    calendarOf({
      'a.md': sessionText('A', 'keywords: [café]'),
      'b.md': sessionText('B', '-audience\nbranch: riverside\nroom: community-room\ntrainers: [training-librarian]'),
      'c.md': sessionText('C', 'audience: [all-staff]\nstart: 2026-12-04 10:00'),
    });

  it('compare keys, and a session for everyone has no role key', () => {
    expect(calendarData(calendar()).occurrences.map(({filteredBy}) => filteredBy)).toEqual([
      {'data-branch': 'downtown', 'data-trainer': 'systems-analyst', 'data-role': 'circulation', 'data-system': ''},
      {'data-branch': 'riverside', 'data-trainer': 'training-librarian', 'data-system': ''},
      {'data-branch': 'downtown', 'data-trainer': 'systems-analyst', 'data-system': ''},
    ]);
  });

  it('know words that a row does not show', () => {
    const {sessions, district} = calendar();
    expect(Object.values(hiddenWords(sessions, district))).toEqual([
      'about cafe training lab systems analyst',
      'about community room training librarian',
      'about training lab systems analyst',
    ]);
  });
});
