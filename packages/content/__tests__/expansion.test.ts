import {addToDate} from '@deskbook/text/dates/dates';
import {ORDINALS, WEEKDAYS} from '@deskbook/text/dates/weekdays';
import fc from 'fast-check';
import {RRuleTemporal} from 'rrule-temporal';
import {Temporal} from 'temporal-polyfill';
import {describe, expect, it} from 'vitest';
import {type Occurrence, occurrencesOf} from '../occurrences';
import {datesOfSeries} from '../recurrence';
import type {Series, Session} from '../schemas/session';
import {countDays} from './countDays';

const ZONES = [
  'America/Chicago',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Europe/London',
  'Europe/Dublin',
  'Africa/Cairo',
  'Asia/Tokyo',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'UTC',
];

const day = fc
  .date({min: new Date('1960-01-01'), max: new Date('2090-12-31'), noInvalidDate: true})
  .map((each) => each.toISOString().slice(0, 10));
const clock = fc
  .tuple(fc.integer({min: 0, max: 23}), fc.integer({min: 0, max: 59}))
  .map(([hours, minutes]) => `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`);
const weekday = fc.constantFrom(...WEEKDAYS);
const some = <T>(each: fc.Arbitrary<T>) => fc.uniqueArray(each, {minLength: 1, maxLength: 4});

const rhythm = fc.oneof(
  fc.record({every: fc.constant('day' as const)}),
  fc.record({every: fc.constant('week' as const), on: fc.option(some(weekday), {nil: undefined})}),
  fc.record({
    every: fc.constant('month' as const),
    on: fc.option(
      fc.oneof(
        some(fc.tuple(fc.constantFrom(...ORDINALS), weekday).map((pair) => pair.join(' '))),
        some(fc.integer({min: 1, max: 31}).map(String)),
      ),
      {nil: undefined},
    ),
  }),
);
const bound = fc.oneof(
  fc.record({count: fc.integer({min: 1, max: 30})}),
  fc.record({untilDays: fc.integer({min: 0, max: 900})}),
  fc.constant({}),
);

/** Any rule of the grammar with its first day, and a horizon up to two years behind it. */
const rules = fc
  .record({
    start: day,
    rhythm,
    interval: fc.option(fc.integer({min: 1, max: 7}), {nil: undefined}),
    bound,
    far: fc.integer({min: 0, max: 730}),
  })
  .map(({start, rhythm, interval, bound, far}) => {
    const later = (amount: number) => addToDate(start, {amount, unit: 'day'});
    const end = 'untilDays' in bound ? {until: later(bound.untilDays as number)} : bound;
    return {start, series: {...rhythm, interval, ...end} as Series, horizon: later(far)};
  });

describe('the dates of any rule', () => {
  it('match those found by counting day by day', () => {
    fc.assert(
      fc.property(rules, ({start, series, horizon}) => {
        expect(datesOfSeries(series, start, horizon)).toEqual(countDays(series, start, horizon));
      }),
      {numRuns: 200},
    );
  });

  it("match an RFC 5545 library's", () => {
    fc.assert(
      fc.property(rules, ({start, series, horizon}) => {
        expect(datesOfSeries(series, start, horizon)).toEqual(askLibrary(series, start, horizon));
      }),
      {numRuns: 100},
    );
  });

  it('end with the calendar if there are none', () => {
    expect(datesOfSeries({every: 'month', interval: 12, on: ['31'], count: 5}, '2027-02-01', '2028-01-01')).toEqual([]);
  });
});

describe('the instants of any session', () => {
  const sessions = fc.record({
    rule: rules,
    time: clock,
    zone: fc.constantFrom(...ZONES),
    minutes: fc.integer({min: 1, max: 600}),
  });

  it("match Temporal's for the same wall times", () => {
    fc.assert(
      fc.property(sessions, ({rule: {start, series, horizon}, time, zone, minutes}) => {
        const repeats = {...series, until: series.until ?? (series.count ? undefined : horizon)};
        const found = expand({start: `${start} ${time}`, duration: `${minutes} min`, repeats}, zone);
        const dates = countDays(repeats, start, horizon);
        expect(found.map(({originalDate}) => originalDate).toSorted()).toEqual(dates);
        for (const {originalDate, ...occurrence} of found) {
          const starts = Temporal.PlainDateTime.from(`${originalDate}T${time}`).toZonedDateTime(zone);
          expect(occurrence).toMatchObject(timesOf(starts, starts.add({minutes})));
        }
      }),
      {numRuns: 60},
    );
  });

  it('end at the clock time if an end is written', () => {
    fc.assert(
      fc.property(
        day,
        clock,
        fc.constantFrom(...ZONES),
        fc.integer({min: 1, max: 2000}),
        (date, time, zone, minutes) => {
          const start = Temporal.PlainDateTime.from(`${date}T${time}`);
          const end = start.add({minutes});
          const [found] = expand({start: `${date} ${time}`, end: wallTime(end)}, zone);
          const starts = start.toZonedDateTime(zone);
          const ends = starts.toPlainDateTime().add({minutes}).toZonedDateTime(zone);
          expect(found).toMatchObject(timesOf(starts, ends));
        },
      ),
    );
  });
});

function expand(fields: Partial<Session>, zone: string): readonly Occurrence[] {
  const data = {kind: 'session', title: 'A', branch: 'downtown', ...fields} as Session;
  return occurrencesOf({data}, {districtZone: zone, buildDay: '2026-10-01', horizon: {amount: 18, unit: 'month'}});
}

function timesOf(starts: Temporal.ZonedDateTime, ends: Temporal.ZonedDateTime): Partial<Occurrence> {
  return {
    start: wallTime(starts.toPlainDateTime()),
    end: wallTime(ends.toPlainDateTime()),
    startsAt: starts.toInstant().toString(),
    endsAt: ends.toInstant().toString(),
  };
}

function wallTime(time: Temporal.PlainDateTime): string {
  return time.toString({smallestUnit: 'minute'}).replace('T', ' ');
}

const FREQUENCY = {day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY'} as const;

function askLibrary({every, interval = 1, on = [], count, until}: Series, start: string, horizon: string): string[] {
  const zoned = (date: string) => Temporal.PlainDateTime.from(`${date}T12:00`).toZonedDateTime('UTC');
  const byMonthDay = on.filter((each) => /^\d+$/.test(each)).map(Number);
  const byDay = on.filter((each) => !/^\d+$/.test(each)).map(toRuleDay);
  const rule = new RRuleTemporal({
    freq: FREQUENCY[every],
    interval,
    ...(byDay.length > 0 && {byDay}),
    ...(byMonthDay.length > 0 && {byMonthDay}),
    ...(count ? {count} : {until: zoned(until ?? horizon)}),
    dtstart: zoned(start),
    tzid: 'UTC',
  });
  return rule.all((_, index) => index < 5000).map((each) => each.toPlainDate().toString());
}

function toRuleDay(on: string): string {
  const [weekday = '', ordinal = ''] = on.split(' ').toReversed();
  return (ordinal === 'last' ? '-1' : ordinal.replace(/\D/g, '')) + weekday.slice(0, 2).toUpperCase();
}
