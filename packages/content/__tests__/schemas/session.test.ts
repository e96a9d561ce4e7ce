import {describe, expect, it} from 'vitest';
import {change, dataOf, problemsIn} from '../readFrontMatter';

const MINIMAL = `kind: session
title: Printers
start: 2026-12-03 10:00
duration: 90 min
branch: downtown`;

describe('a page of kind session', () => {
  it('needs no more than its required fields', () => {
    expect(dataOf('session', MINIMAL)).toEqual({
      kind: 'session',
      title: 'Printers',
      start: '2026-12-03 10:00',
      duration: '90 min',
      branch: 'downtown',
    });
  });

  it('accepts all of its fields', () => {
    const frontMatter = [
      MINIMAL,
      'time_zone: America/New_York',
      'room: training-lab',
      'online: https://meet.example.org/a',
      'trainers: [training-librarian]',
      'audience: [circulation]',
      'capacity: 12',
      'registration: training@example.org',
      'registration_closes: 2026-12-01 17:00',
      'status: full',
      'teaches: [../../procedures/load.md]',
      'quiz: ../quizzes/printer.md',
      'agenda: [{minutes: 10, title: Welcome}]',
      'setup: 15 min',
      'teardown: 1 hour',
      'overlap_ok: Two halves of the room',
    ].join('\n');
    expect(dataOf('session', frontMatter)).toEqual({
      kind: 'session',
      title: 'Printers',
      start: '2026-12-03 10:00',
      duration: '90 min',
      branch: 'downtown',
      time_zone: 'America/New_York',
      room: 'training-lab',
      online: 'https://meet.example.org/a',
      trainers: ['training-librarian'],
      audience: ['circulation'],
      capacity: 12,
      registration: 'training@example.org',
      registration_closes: '2026-12-01 17:00',
      status: 'full',
      teaches: ['../../procedures/load.md'],
      quiz: '../quizzes/printer.md',
      agenda: [{minutes: 10, title: 'Welcome'}],
      setup: '15 min',
      teardown: '1 hour',
      overlap_ok: 'Two halves of the room',
    });
  });
});

describe('a session', () => {
  it.each([
    ['start: 2026-12-03T10:00', {start: '2026-12-03 10:00'}],
    ['registration: none', {registration: 'none'}],
    ['registration: by-invitation', {registration: 'by-invitation'}],
    ['registration: https://example.org/register', {registration: 'https://example.org/register'}],
    ['registration_closes: 2026-12-01', {registration_closes: '2026-12-01'}],
    ['time_zone: UTC', {time_zone: 'UTC'}],
  ])('accepts %s', (lines, data) => {
    expect(dataOf('session', change(MINIMAL, lines))).toMatchObject(data);
  });

  it('may have an end instead of a duration', () => {
    expect(dataOf('session', change(change(MINIMAL, '-duration'), 'end: 2026-12-03 11:30')).end).toBe(
      '2026-12-03 11:30',
    );
  });

  it('may be online only', () => {
    expect(
      dataOf('session', change(change(MINIMAL, '-branch'), 'online: https://example.org/a')).branch,
    ).toBeUndefined();
  });
});

describe('the time of a session is refused', () => {
  it.each([
    [
      'where it is missing',
      '-start',
      `docs/page.md:2:1  error  "start" is missing
    expected  a date and a time of day, YYYY-MM-DD HH:MM
    fix       start: 2026-12-03 10:00`,
    ],
    [
      'without a time of day',
      'start: 2026-12-03',
      `docs/page.md:6:8  error  "start" is not a date with a time
    found     2026-12-03
    expected  a date and a time of day, YYYY-MM-DD HH:MM
    fix       start: 2026-12-03 09:00`,
    ],
    [
      'with an hour of one figure',
      'start: 2026-12-03 9:30',
      `docs/page.md:6:8  error  "start" is not a date with a time
    found     2026-12-03 9:30
    expected  a date and a time of day, YYYY-MM-DD HH:MM
    fix       start: 2026-12-03 09:30`,
    ],
    [
      'written as people speak',
      'start: 12/3/2026 1:30 pm',
      `docs/page.md:6:8  error  "start" is not a date with a time
    found     12/3/2026 1:30 pm
    expected  a date and a time of day, YYYY-MM-DD HH:MM
    fix       start: 2026-12-03 13:30`,
    ],
    [
      'where it is no time',
      'start: Thursday',
      `docs/page.md:6:8  error  "start" is not a date with a time
    found     Thursday
    expected  a date and a time of day, YYYY-MM-DD HH:MM`,
    ],
    [
      'without a length',
      '-duration',
      `docs/page.md:2:1  error  a session needs a "duration" or an "end"
    expected  one of the two
    fix       duration: 60 min`,
    ],
    [
      'with a length and an end',
      'end: 2026-12-03 11:30',
      `docs/page.md:7:6  error  a session has either "duration" or "end", not both
    found     2026-12-03 11:30
    fix       remove one of the two lines`,
    ],
    [
      'with a length in days',
      'duration: 2 days',
      `docs/page.md:6:11  error  "duration" is not a length of time within a day
    found     2 days
    expected  a length of time in minutes or hours, such as 45 min or 2 hours
    fix       duration: 90 min`,
    ],
    [
      'with a length in decimals',
      'duration: 1.5 hours',
      `docs/page.md:6:11  error  "duration" is not a length of time within a day
    found     1.5 hours
    expected  a length of time in minutes or hours, such as 45 min or 2 hours
    fix       duration: 90 min`,
    ],
    [
      'with a number alone',
      'duration: 90',
      `docs/page.md:6:11  error  "duration" is not a length of time within a day
    found     90
    expected  a length of time in minutes or hours, such as 45 min or 2 hours
    fix       duration: 90 min`,
    ],
    [
      'in an abbreviated zone',
      'time_zone: EST',
      `docs/page.md:7:12  error  "time_zone" is not an IANA time zone
    found     EST
    expected  an IANA time zone such as America/Chicago
    fix       time_zone: America/New_York`,
    ],
    [
      'in a zone that is an offset',
      'time_zone: GMT+2',
      `docs/page.md:7:12  error  "time_zone" is not an IANA time zone
    found     GMT+2
    expected  an IANA time zone such as America/Chicago`,
    ],
    [
      'in a misspelt zone',
      'time_zone: America/Chigaco',
      `docs/page.md:7:12  error  "time_zone" is not an IANA time zone
    found     America/Chigaco
    expected  an IANA time zone such as America/Chicago
    fix       time_zone: America/Chicago`,
    ],
    [
      'in an old name of a zone',
      'time_zone: US/Central',
      `docs/page.md:7:12  error  "time_zone" is not an IANA time zone
    found     US/Central
    expected  an IANA time zone such as America/Chicago
    fix       time_zone: America/Chicago`,
    ],
    [
      'in a zone of JavaScript',
      'time_zone: constructor',
      `docs/page.md:7:12  error  "time_zone" is not an IANA time zone
    found     constructor
    expected  an IANA time zone such as America/Chicago`,
    ],
  ])('%s', (_name, lines, says) => {
    expect(problemsIn(change(MINIMAL, lines))).toBe(says);
  });
});
