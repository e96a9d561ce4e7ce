import {describe, expect, it} from 'vitest';
import {type DateOfPart, sessionPartOf} from '../domain/sessionPart';
import type {TrainingSession} from '../domain/trainingSession';
import {calendarOf, sessionText} from './calendarOf';

/** What the page of a session says, of a session with these lines. */
function partOf(lines: string, {buildDay = '2026-11-25', isUnlisted = false} = {}) {
  const {sessions, district} = calendarOf({'a.md': sessionText('A', lines)});
  return sessionPartOf(sessions[0] as TrainingSession, {district, buildDay, isUnlisted});
}

const WEEKLY = 'repeats: {every: week, count: 3, cancelled: [2026-12-10]}';

describe('registration', () => {
  const registrationIn = (lines: string) => partOf(lines).registration;

  it('is “none” by default', () => {
    expect(registrationIn('')).toEqual({state: 'takes-place', by: 'none', to: null});
  });

  it.each([
    ['registration: by-invitation', {by: 'by-invitation', to: null}],
    ['registration: https://example.org/a', {by: 'web', to: 'https://example.org/a'}],
    ['registration: a@example.org', {by: 'mail', to: 'a@example.org'}],
  ])('%s', (lines, expected) => {
    expect(registrationIn(lines)).toMatchObject(expected);
  });

  it.each([
    ['status: full', 'full'],
    ['status: cancelled', 'cancelled'],
    ['status: postponed', 'postponed'],
    [WEEKLY, 'takes-place'],
    ['repeats: {every: week, count: 2, cancelled: [2026-12-03, 2026-12-10]}', 'cancelled'],
    ['repeats: {every: week, count: 2, cancelled: [2026-12-03], postponed: [2026-12-10]}', 'postponed'],
    ['repeats: {every: week, count: 2, postponed: [2026-12-10]}', 'takes-place'],
  ])('%s', (lines, state) => {
    expect(registrationIn(lines).state).toBe(state);
  });

  it('counts a closing day to its end, in the session’s time zone', () => {
    const untilOf = (lines: string) => partOf(lines).dates[0]?.registerUntil;
    expect(untilOf('registration_closes: 2026-12-01')).toBe('2026-12-02T06:00:00Z');
    expect(untilOf('registration_closes: 2026-12-01 17:00')).toBe('2026-12-01T23:00:00Z');
    expect(untilOf('time_zone: Asia/Tokyo\nregistration_closes: 2026-12-01')).toBe('2026-12-01T15:00:00Z');
  });
});

describe('the dates', () => {
  it('are the upcoming ones on the day of the build, or the last one', () => {
    const startsOn = (buildDay: string) => partOf(WEEKLY, {buildDay}).dates.map(({start}) => start.slice(0, 10));
    expect(startsOn('2026-12-03')).toEqual(['2026-12-03', '2026-12-10', '2026-12-17']);
    expect(startsOn('2026-12-04')).toEqual(['2026-12-10', '2026-12-17']);
    expect(startsOn('2027-01-01')).toEqual(['2026-12-17']);
  });

  it('are limited to a dozen', () => {
    const part = partOf('repeats: {every: week, count: 30}');
    expect([part.dates.length, part.more]).toEqual([12, 18]);
    expect(partOf(WEEKLY).more).toBe(0);
  });

  it('take registrations until registration closes or they begin', () => {
    const untilOf = (lines: string) => partOf(lines).dates.map(({registerUntil}) => registerUntil);
    expect(untilOf(WEEKLY)).toEqual(['2026-12-03T16:00:00Z', '2026-12-10T16:00:00Z', '2026-12-17T16:00:00Z']);
    expect(untilOf(`${WEEKLY}\nregistration_closes: 2026-12-07`)).toEqual([
      '2026-12-03T16:00:00Z',
      '2026-12-08T06:00:00Z',
      '2026-12-08T06:00:00Z',
    ]);
  });

  it('can each be full, or have their own deadline and reason', () => {
    const {dates, registration} = partOf(`registration: a@example.org
repeats:
  every: week
  count: 3
  full: [2026-12-10]
  cancelled: {2026-12-17: The trainer is away}
  moved:
    2026-12-03: {room: meeting-room, registration_closes: 2026-12-01, reason: The lab is painted}`);
    expect(registration.state).toBe('takes-place');
    expect(dates.map(({status, reason, add}) => [status, reason, add?.file])).toEqual([
      ['scheduled', 'The lab is painted', '/calendar/session/a/2026-12-03.ics'],
      ['full', null, '/calendar/session/a/2026-12-10.ics'],
      ['cancelled', 'The trainer is away', undefined],
    ]);
    expect(dates[0]).toMatchObject({isElsewhere: true, registerUntil: '2026-12-02T06:00:00Z'});
    expect(dates[1]).toMatchObject({isElsewhere: false, registerUntil: '2026-12-10T16:00:00Z'});
  });

  it('can be postponed separately, and then can’t be added to a calendar', () => {
    const {dates} = partOf('repeats: {every: week, count: 2, postponed: {2026-12-10: The lab is painted}}');
    expect(dates[1]).toMatchObject({status: 'postponed', reason: 'The lab is painted', add: null});
  });

  it('say when the last one is over', () => {
    expect(partOf(WEEKLY).endsAt).toBe('2026-12-17T17:00:00Z');
    expect(partOf('status: cancelled').endsAt).toBeNull();
  });
});

describe('adding a date to a calendar', () => {
  const addresses = () =>
    partOf('online: https://meet.example.org/a?b=1').dates[0]?.add as NonNullable<DateOfPart['add']>;
  const filledIn = (name: 'google' | 'outlook') => Object.fromEntries(new URL(addresses()[name]).searchParams);

  it('fills in the title, instants and place for Google', () => {
    expect(filledIn('google')).toMatchObject({
      text: 'A',
      action: 'TEMPLATE',
      dates: '20261203T160000Z/20261203T170000Z',
      ctz: 'America/Chicago',
      location: 'Training lab, Downtown, 1 Main Street',
    });
    expect(filledIn('google').details).toContain('https://meet.example.org/a?b=1\n\nhttps://staff.example.org/docs/a/');
  });

  it('does the same for Outlook', () => {
    expect(filledIn('outlook')).toMatchObject({
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: 'A',
      startdt: '2026-12-03T16:00:00Z',
      enddt: '2026-12-03T17:00:00Z',
      location: 'Training lab, Downtown, 1 Main Street',
      body: filledIn('google').details,
    });
  });

  it('encodes spaces so that Outlook does not show plus signs', () => {
    expect(addresses().outlook).toContain('location=Training%20lab%2C%20Downtown');
    expect(addresses().outlook).not.toContain('+');
  });
});

describe('data for programs', () => {
  it('includes all events, or only upcoming ones of a long series', () => {
    const startsOf = (count: number) => {
      const {structuredData} = partOf(`start: 2026-01-01 10:00\nrepeats: {every: day, count: ${count}}`);
      return (structuredData as unknown as {'@graph': {startDate: string}[]})['@graph'].map(({startDate}) => startDate);
    };
    expect(startsOf(40)).toHaveLength(40);
    expect(startsOf(400)).toHaveLength(40);
    expect(startsOf(400)[0]).toBe('2026-11-25T10:00:00-06:00');
  });

  it('is empty for an unlisted page, which has no calendar file either', () => {
    expect(partOf('', {isUnlisted: true})).toMatchObject({structuredData: null, file: null});
    expect(partOf('').file).toBe('/calendar/session/a.ics');
  });
});
