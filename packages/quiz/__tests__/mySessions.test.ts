import type {SessionOverview} from '@deskbook/content/sessionOverviews';
import {describe, expect, it} from 'vitest';
import {sessionsFor} from '../domain/mySessions';
import type {PathProgress} from '../domain/pathProgress';

const session = (id: string, roles: string[], ...days: string[]): SessionOverview => ({
  id,
  slug: id,
  title: id,
  url: `/${id}/`,
  file: `/calendar/session/${id}.ics`,
  roles,
  dates: days.map((day) => ({start: `${day} 10:00`, endsAt: `${day}T17:30:00Z`, place: 'Downtown', isFull: false})),
  signUp: {} as SessionOverview['signUp'],
});
const SESSIONS = [
  session('later', ['circulation'], '2026-12-10'),
  session('class', ['it'], '2026-12-01', '2026-12-08'),
  session('soon', ['circulation'], '2026-12-03'),
  session('been', ['circulation'], '2026-12-02'),
];
const inHand = [
  {
    path: {steps: [{id: 'class'}, {id: 'been'}]},
    done: new Map([['been', {how: 'attended', at: '2026-11-01T12:00:00.000Z'}]]),
  },
] as unknown as PathProgress[];
const listed = (role: string | undefined, paths = inHand, now = '2026-12-02T12:00:00Z') =>
  sessionsFor(SESSIONS, paths, role, now).map(({session: {id}, date, isStep}) => [id, date.start, isStep]);

describe('sessions for somebody', () => {
  it('are those of their paths, with the next date', () => {
    expect(listed(undefined)).toEqual([['class', '2026-12-08 10:00', true]]);
  });

  it('are those for their job, too, the soonest first, but for those they have been to', () => {
    expect(listed('circulation')).toEqual([
      ['soon', '2026-12-03 10:00', false],
      ['class', '2026-12-08 10:00', true],
      ['later', '2026-12-10 10:00', false],
    ]);
  });

  it('are none of those that are over', () => {
    expect(listed('circulation', [], '2027-01-01T00:00:00Z')).toEqual([]);
  });
});
