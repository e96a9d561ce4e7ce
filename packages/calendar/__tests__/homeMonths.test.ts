import {describe, expect, it} from 'vitest';
import type {CalendarOccurrence} from '../domain/calendarData';
import {planHome} from '../domain/homeMonths';

const MONTHS = ['2026-11', '2026-12', '2027-01', '2027-02', '2027-03', '2027-04', '2027-05', '2027-06', '2027-07'];

const on = (day: string, status = 'scheduled') =>
  ({start: `${day} 10:00`, end: `${day} 11:00`, endsAt: `${day}T17:00:00Z`, status}) as CalendarOccurrence;

const spansOf = (occurrences: readonly CalendarOccurrence[]) =>
  planHome(occurrences, MONTHS, '2026-11-26').map(({month, from, until}) => [month, from, until]);

describe('the months on which the calendar opens', () => {
  it('are those of the next session, each until its last session is over', () => {
    const sessions = [on('2026-11-02'), on('2026-12-01'), on('2026-12-20'), on('2027-02-03'), on('2027-02-10')];
    expect(spansOf(sessions)).toEqual([
      ['2026-12', undefined, '2026-12-20T17:00:00Z'],
      ['2027-02', '2026-12-20T17:00:00Z', undefined],
    ]);
  });

  it('skip what does not take place', () => {
    expect(spansOf([on('2026-11-27', 'cancelled'), on('2027-01-08', 'full')])).toEqual([
      ['2027-01', undefined, undefined],
    ]);
  });

  it('follow the current date if nothing is planned', () => {
    expect(spansOf([on('2026-11-02')]).slice(0, 2)).toEqual([
      ['2026-11', undefined, '2026-12-01T00:00'],
      ['2026-12', '2026-12-01T00:00', '2027-01-01T00:00'],
    ]);
  });

  it('are few if they have many sessions, and at most half a dozen', () => {
    const busy = MONTHS.flatMap((month) => Array.from({length: 100}, () => on(`${month}-27`)));
    expect(spansOf(busy).map(([month]) => month)).toEqual(['2026-11', '2026-12']);
    expect(spansOf(MONTHS.map((month) => on(`${month}-27`)))).toHaveLength(6);
  });
});
