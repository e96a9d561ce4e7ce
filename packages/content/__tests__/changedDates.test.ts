import {describe, expect, it} from 'vitest';
import {changeOn} from '../occurrences';
import type {Session} from '../schemas/session';

const SERIES = {
  start: '2026-12-03 10:00',
  reason: 'Of the whole series',
  repeats: {
    every: 'week',
    count: 5,
    cancelled: {'2026-12-10': 'The trainer is away'},
    postponed: {'2026-12-31': 'The lab is painted'},
    full: ['2026-12-17'],
    moved: {
      '2026-12-17': {room: 'lab', reason: 'The lab is larger', registration_closes: '2026-12-15'},
      '2026-12-24': '2026-12-23 10:00',
    },
  },
} as unknown as Session;

describe('the changes of a date', () => {
  it('are empty if nothing is written for it', () => {
    expect(changeOn({...SERIES, reason: undefined}, '2026-12-03')).toEqual({status: 'scheduled', reason: null});
  });

  it('include its cancellation with the reason', () => {
    expect(changeOn(SERIES, '2026-12-10')).toEqual({status: 'cancelled', reason: 'The trainer is away'});
  });

  it('include its postponement unless the whole session is cancelled', () => {
    expect(changeOn(SERIES, '2026-12-31')).toEqual({status: 'postponed', reason: 'The lab is painted'});
    expect(changeOn({...SERIES, status: 'cancelled'}, '2026-12-31')).toEqual({
      status: 'cancelled',
      reason: 'Of the whole series',
    });
  });

  it('include that it is full and elsewhere', () => {
    expect(changeOn(SERIES, '2026-12-17')).toEqual({
      status: 'full',
      room: 'lab',
      reason: 'The lab is larger',
      registration_closes: '2026-12-15',
    });
  });

  it("include a new start, and the whole session's reason", () => {
    expect(changeOn(SERIES, '2026-12-24')).toEqual({
      status: 'scheduled',
      start: '2026-12-23 10:00',
      reason: 'Of the whole series',
    });
  });

  it("don't include that it is full if the whole session doesn't take place", () => {
    expect(changeOn({...SERIES, status: 'postponed'}, '2026-12-17').status).toBe('postponed');
  });
});
