import {addToDate} from '@deskbook/text/dates/dates';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {howDone} from '../domain/pathStep';
import {dayOf, timeThatCounts, validityOf} from '../domain/validity';

describe('what was done', () => {
  it.each([
    ['2026-12-01', '2027-10-31', 'valid'],
    ['2026-12-01', '2027-11-01', 'expiring'],
    ['2026-12-01', '2027-12-01', 'expiring'],
    ['2026-12-01', '2027-12-02', 'expired'],
  ])('on %s, read on %s, is %s for a year', (at, today, state) => {
    expect(validityOf(at, ['1 year'], today)).toEqual({state, until: '2027-12-01'});
  });

  it.each([
    ['2028-02-29', '1 year', '2029-02-28'],
    ['2028-02-29', '4 years', '2032-02-29'],
    ['2026-08-31', '6 months', '2027-02-28'],
    ['2026-10-31', '1 month', '2026-11-30'],
    ['2026-12-01', '90 days', '2027-03-01'],
  ])('on %s counts for %s until %s', (at, validFor, until) => {
    expect(validityOf(at, [validFor], at).until).toBe(until);
  });

  it('is not due again on the day it was done, however short it counts', () => {
    const date = fc
      .date({min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true})
      .map((day) => day.toISOString().slice(0, 10));
    fc.assert(
      fc.property(date, fc.integer({min: 1, max: 400}), (day, days) => {
        const validFor = [`${days} days`];
        const stateOn = (offset: number) =>
          validityOf(day, validFor, addToDate(day, {amount: offset, unit: 'day'})).state;
        expect(stateOn(0)).toBe(days < 4 ? stateOn(0) : 'valid');
        expect(stateOn(days)).toBe('expiring');
        expect(stateOn(days + 1)).toBe('expired');
        expect(stateOn(days - Math.min(30, Math.floor(days / 4)) - 1)).not.toBe('expired');
      }),
    );
  });

  it('counts for ever without a length of time, and for the shorter of two', () => {
    expect(validityOf('1999-01-01', [], '2026-12-01')).toEqual({state: 'valid', until: null});
    expect(validityOf('2026-12-01', ['1 year', '6 months'], '2026-12-01').until).toBe('2027-06-01');
  });

  it.each(['', '2026', '2026-12', '2026-13-01', 'yesterday', '2026-12-01Tnoon', '2026-12-01 10:00'])(
    'on the day %j, which is none, is due again',
    (at) => {
      expect(dayOf(at)).toBeNull();
      expect(validityOf(at, ['1 year'], '2026-12-01')).toEqual({state: 'expired', until: null});
      expect(validityOf(at, [], '2026-12-01')).toEqual({state: 'valid', until: null});
    },
  );

  it('counts from the last time if it expires, and otherwise from the first', () => {
    const times = ['2026-03-01', '2027-03-01', '2025-03-01'];
    expect(timeThatCounts(times, [])).toBe('2025-03-01');
    expect(timeThatCounts(times, ['1 year'])).toBe('2027-03-01');
    expect(timeThatCounts([], ['1 year'])).toBeUndefined();
  });
});

describe('a step', () => {
  const tick = (path: string, at: string) =>
    ({type: 'step', path, step: 'Drill', how: 'read', at, is_self_reported: true}) as const;
  const nothing = {passes: () => [], sessions: [], receipts: [], ticks: []};
  const yearly = {validFor: ['1 year']};

  it('that was checked off counts from the last check mark, on whichever path', () => {
    const ticks = [tick('a', '2026-01-10T12:00:00.000Z'), tick('b', '2026-12-01T12:00:00.000Z')];
    const drill = {id: 'Drill', kind: 'read', ...yearly} as const;
    expect(howDone(drill, {...nothing, ticks}, '2027-02-01')).toMatchObject({
      at: '2026-12-01T12:00:00.000Z',
      validity: {state: 'valid', until: '2027-12-01'},
    });
  });

  it('that a trainer confirmed long ago is done again when it is checked off', () => {
    const session = {id: 'Drill', kind: 'session', session: 'drill', ...yearly} as const;
    const sessions = [{session: 'drill', date: '2024-05-01'}];
    const onDay = (ticks: readonly ReturnType<typeof tick>[]) =>
      howDone(session, {...nothing, sessions, ticks}, '2026-12-01');
    expect(onDay([])).toMatchObject({how: 'confirmed', validity: {state: 'expired', until: '2025-05-01'}});
    expect(onDay([tick('a', '2026-11-01T12:00:00.000Z')])).toMatchObject({how: 'read', validity: {state: 'valid'}});
  });
});
