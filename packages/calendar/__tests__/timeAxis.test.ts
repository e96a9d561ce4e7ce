import {describe, expect, it} from 'vitest';
import {dayAxis, hoursOf, weekHours} from '../domain/timeAxis';

const ZONE = 'America/Chicago';

/** A session on December 16, 2026, in Central Time. */
function session(start: string, end: string, title = 'Basics') {
  const at = (time: string) => `2026-12-16T${time}:00-06:00`;
  return {
    startsAt: at(start),
    endsAt: at(end),
    title,
    place: null,
    status: 'scheduled',
    reason: null,
    movedFrom: null,
    to: '/a/',
  };
}

const axis = (...sessions: readonly ReturnType<typeof session>[]) =>
  dayAxis('2026-12-16', sessions as never, ZONE, () => 0);

describe('the time axis', () => {
  it('shows whole hours from the first session to the last words', () => {
    expect(axis(session('08:10', '08:50'), session('14:30', '16:00')).hours).toEqual({from: 480, to: 1020});
    expect(axis(session('14:00', '17:00')).hours).toEqual({from: 840, to: 1020});
    expect(axis().hours).toBeNull();
  });

  it('of a week covers a working day, and what is earlier or later', () => {
    expect(weekHours([axis()])).toEqual({from: 540, to: 1020});
    expect(weekHours([axis(session('07:45', '08:45')), axis(session('18:00', '20:30'))])).toEqual({
      from: 420,
      to: 1260,
    });
  });

  it('is that of the calendar for a session with a time zone of its own', () => {
    const inNewYork = {
      ...session('00:00', '00:00'),
      startsAt: '2026-12-16T10:00:00-05:00',
      endsAt: '2026-12-16T11:00:00-05:00',
    };
    expect(axis(inNewYork).items[0]?.span).toEqual({from: 540, to: 600});
    const dayBefore = {...inNewYork, startsAt: '2026-12-16T00:30:00-05:00', endsAt: '2026-12-16T01:30:00-05:00'};
    expect(axis(dayBefore).items[0]?.span).toEqual({from: 0, to: 30});
  });

  it('ends with the day', () => {
    const night = {...session('22:00', '22:00'), endsAt: '2026-12-17T02:00:00-06:00'};
    expect(axis(night).items[0]?.span).toEqual({from: 1320, to: 1440});
    expect(hoursOf({from: 1320, to: 1500}, '2026-12-16')).toEqual([
      '2026-12-16 22:00',
      '2026-12-16 23:00',
      '2026-12-17 00:00',
    ]);
  });

  it('has higher hours in a day where a session closely follows another', () => {
    const {scale, items} = axis(session('08:30', '09:30'), session('09:30', '10:30'));
    expect(scale).toBeCloseTo(112 / 60);
    expect(items.map(({inDay}) => inDay.lanes)).toEqual([1, 1]);
    expect(axis(session('08:30', '09:30'), session('14:00', '15:00')).scale).toBe(1);
    const packed = axis(session('08:10', '08:20'), session('08:20', '08:30'));
    expect([packed.scale, packed.items[0]?.inDay.lanes]).toEqual([1, 2]);
  });

  it('keeps the words of short sessions apart, though their times do not overlap', () => {
    const {items, lanes} = axis(session('08:10', '08:20'), session('08:30', '08:40'), session('11:00', '11:10'));
    expect(items.map(({inWeek}) => inWeek)).toEqual([
      {lane: 0, lanes: 2},
      {lane: 1, lanes: 2},
      {lane: 0, lanes: 1},
    ]);
    expect(lanes).toBe(2);
  });
});
