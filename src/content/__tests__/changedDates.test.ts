import {describe, expect, it} from 'vitest';
import {changeOn} from '../changedDates';
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

describe('what differs on a date', () => {
  it('is nothing where nothing is written for it', () => {
    expect(changeOn({...SERIES, reason: undefined}, '2026-12-03')).toEqual({status: 'scheduled', reason: null});
  });

  it('is that it is cancelled, with its reason', () => {
    expect(changeOn(SERIES, '2026-12-10')).toEqual({status: 'cancelled', reason: 'The trainer is away'});
  });

  it('is that it is postponed, unless the whole session is cancelled', () => {
    expect(changeOn(SERIES, '2026-12-31')).toEqual({status: 'postponed', reason: 'The lab is painted'});
    expect(changeOn({...SERIES, status: 'cancelled'}, '2026-12-31')).toEqual({
      status: 'cancelled',
      reason: 'Of the whole series',
    });
  });

  it('is that it is full and elsewhere', () => {
    expect(changeOn(SERIES, '2026-12-17')).toEqual({
      status: 'full',
      room: 'lab',
      reason: 'The lab is larger',
      registration_closes: '2026-12-15',
    });
  });

  it('is a new start, and why the whole session differs', () => {
    expect(changeOn(SERIES, '2026-12-24')).toEqual({
      status: 'scheduled',
      start: '2026-12-23 10:00',
      reason: 'Of the whole series',
    });
  });

  it('is not that it is full where the whole session does not take place', () => {
    expect(changeOn({...SERIES, status: 'postponed'}, '2026-12-17').status).toBe('postponed');
  });
});
