import {describe, expect, it} from 'vitest';
import {change, dataOf, problemsIn} from '../readFrontMatter';

const MINIMAL = `kind: session
title: Printers
start: 2026-12-03 10:00
duration: 90 min
branch: downtown`;

describe('the place of a session is refused', () => {
  it.each([
    [
      'where there is none',
      '-branch',
      `docs/page.md:2:1  error  a session needs a "branch" or an "online" address
    expected  at least one of the two
    fix       branch: a key of district.yml`,
    ],
    [
      'in an unknown branch',
      'branch: river',
      `docs/page.md:6:9  error  branch "river" is not in district.yml
    found     river
    expected  one of: downtown, riverside, north-county
    fix       branch: riverside`,
    ],
    [
      'where it is online at no address',
      'online: meet.example.org/a',
      `docs/page.md:7:9  error  "online" is not a web address
    found     meet.example.org/a
    expected  a web address that begins with https:// or http://
    fix       online: https://meet.example.org/a`,
    ],
    [
      'where it is online at a word',
      'online: yes',
      `docs/page.md:7:9  error  "online" is not a web address
    found     yes
    expected  a web address that begins with https:// or http://
    fix       online: https://yes`,
    ],
  ])('%s', (_name, lines, says) => {
    expect(problemsIn(change(MINIMAL, lines))).toBe(says);
  });
});

describe('a field of a session is refused', () => {
  it.each([
    [
      'for an unknown trainer',
      'trainers: [training-libarian]',
      `docs/page.md:7:12  error  trainers[1] "training-libarian" is not in district.yml
    found     training-libarian
    expected  one of: systems-analyst, network-administrator, training-librarian
    fix       - training-librarian`,
    ],
    [
      'for a capacity of nobody',
      'capacity: 0',
      `docs/page.md:7:11  error  "capacity" is not a number in this range
    found     0
    expected  a whole number from 1 to 10000`,
    ],
    [
      'for a capacity in words',
      'capacity: a dozen',
      `docs/page.md:7:11  error  "capacity" is not a number in this range
    found     a dozen
    expected  a whole number from 1 to 10000`,
    ],
    [
      'for an unknown way to register',
      'registration: by phone',
      `docs/page.md:7:15  error  "registration" is not a way to register
    found     by phone
    expected  a web address, an e-mail address, none or by-invitation
    fix       registration: none`,
    ],
    [
      'for a registration that closes on no date',
      'registration_closes: the day before',
      `docs/page.md:7:22  error  "registration_closes" is not a valid date
    found     the day before
    expected  a date, YYYY-MM-DD, or with a time of day, YYYY-MM-DD HH:MM`,
    ],
    [
      'for an unknown status',
      'status: canceled',
      `docs/page.md:7:9  error  "status" cannot be "canceled"
    found     canceled
    expected  one of: scheduled, cancelled, postponed, full
    fix       status: cancelled`,
    ],
    [
      'for a page to teach that is a path without its extension',
      'teaches: [../pages/printer]',
      `docs/page.md:7:11  error  "teaches[1]" is not the path of a page
    found     ../pages/printer
    expected  the title of a page, its slug, or its path relative to this one, ending in .md
    fix       - ../pages/printer.md`,
    ],
    [
      'for a quiz that is a path without its extension',
      'quiz: ../quizzes/',
      `docs/page.md:7:7  error  "quiz" is not the path of a page
    found     ../quizzes/
    expected  the title of a page, its slug, or its path relative to this one, ending in .md`,
    ],
    [
      'for a setup without end',
      'setup: 1 week',
      `docs/page.md:7:8  error  "setup" is not a length of time within a day
    found     1 week
    expected  a length of time in minutes or hours, such as 45 min or 2 hours
    fix       setup: 15 min`,
    ],
    [
      'for a reason that is empty',
      'overlap_ok:',
      `docs/page.md:7:1  error  "overlap_ok" is empty
    expected  text
    fix       overlap_ok: The reason`,
    ],
  ])('%s', (_name, lines, says) => {
    expect(problemsIn(change(MINIMAL, lines))).toBe(says);
  });
});

describe('an agenda', () => {
  it.each([
    ['agenda:\n  - 10 min: Welcome'],
    ['agenda: ["10 min: Welcome"]'],
    ['agenda: [{minutes: 10, title: Welcome}]'],
  ])('may be written as %j', (lines) => {
    expect(dataOf('session', change(MINIMAL, lines))).toMatchObject({agenda: [{minutes: 10, title: 'Welcome'}]});
  });

  it('counts an hour as 60 minutes', () => {
    expect(dataOf('session', change(MINIMAL, 'agenda:\n  - 1 hour: "Holds: the shelf"'))).toMatchObject({
      agenda: [{minutes: 60, title: 'Holds: the shelf'}],
    });
  });
});

describe('an agenda is refused', () => {
  it.each([
    [
      'that is a text',
      'agenda: Welcome',
      `docs/page.md:7:9  error  "agenda" is one line of text
    found     Welcome
    expected  a list, such as [one, two]
    fix       agenda: [Welcome]`,
    ],
    [
      'with an item without minutes',
      'agenda: [{title: Welcome}]',
      `docs/page.md:7:10  error  "agenda[1].minutes" is missing
    expected  a whole number from 1 to 1440
    fix       minutes: 10`,
    ],
    [
      'with an item without a title',
      'agenda: [{minutes: 10}]',
      `docs/page.md:7:10  error  "agenda[1].title" is missing
    expected  text
    fix       title: Welcome`,
    ],
    [
      'with minutes in words',
      'agenda: [{minutes: ten, title: Welcome}]',
      `docs/page.md:7:20  error  "agenda[1].minutes" is not a number in this range
    found     ten
    expected  a whole number from 1 to 1440`,
    ],
    [
      'with a comma in a title',
      'agenda: [{minutes: 10, title: Holds, and more}]',
      `docs/page.md:7:38  error  "and more" is not a key of "agenda[1]"
    found     and more
    expected  one of: minutes, title, notes
    fix       put the text with the comma in "double quotes"`,
    ],
  ])('%s', (_name, lines, says) => {
    expect(problemsIn(change(MINIMAL, lines))).toBe(says);
  });
});
