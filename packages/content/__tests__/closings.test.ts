import {expect, it} from 'vitest';
import {nextDaysClosed} from '../closedDays';
import {DEFAULT_DISTRICT} from '../district';

const district = {
  ...DEFAULT_DISTRICT,
  closed: {'2026-12-25': 'Christmas Day', '2026-11-26': 'Thanksgiving Day', '2027-01-01': "New Year's Day"},
  branches: {
    downtown: {...DEFAULT_DISTRICT.branches.downtown, name: 'Downtown', rooms: {}, closed: {}},
    riverside: {...DEFAULT_DISTRICT.branches.downtown, name: 'Riverside', rooms: {}, closed: {'2026-12-14': 'Carpet'}},
  },
};

it('returns the upcoming days on which all branches are closed, in order', () => {
  expect(nextDaysClosed(district, '2026-11-27')).toEqual([
    {date: '2026-12-25', reason: 'Christmas Day'},
    {date: '2027-01-01', reason: "New Year's Day"},
  ]);
  expect(nextDaysClosed(district, '2026-11-26')).toHaveLength(3);
});

it('has no reason if none is written, and has a limit', () => {
  const closed = Array.from({length: 20}, (_, day) => `2026-12-${day + 10}`);
  const days = nextDaysClosed({...district, closed}, '2026-12-01');
  expect(days[0]).toEqual({date: '2026-12-10', reason: null});
  expect(days).toHaveLength(6);
});
