import * as z from 'zod';
import {minutesOf} from '../dates';
import type {Names} from '../names';
import type {YamlValue} from '../yamlSource';
import {
  date,
  dateOrWallTime,
  datesWithReasons,
  isMailAddress,
  isWebAddress,
  keyOf,
  line,
  oneOfWords,
  page,
  shortDuration,
  text,
  timeZone,
  url,
  wallTime,
  wholeNumber,
} from './fields';
import {everyKind} from './page';
import {list, listOrOne, map, orMap, record} from './shapes';

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const ORDINALS = ['1st', '2nd', '3rd', '4th', '5th', 'last'] as const;

export const DAY_OF_SERIES = new RegExp(
  `^(?:(?:${ORDINALS.join('|')}) )?(?:${WEEKDAYS.join('|')})$|^(?:[1-9]|[12]\\d|3[01])$`,
);

/** `tue`, `2nd tue`, `last fri` or a day of the month, `15`. */
const dayOfSeries = () => {
  const expected = 'a weekday such as tue, a day such as "2nd tue" or "last fri", or a day of the month';
  return line(expected, 'tue', (given, refuse) =>
    DAY_OF_SERIES.test(given) ? given : refuse('%s is not a weekday of a series', {fix: weekdayIn(given)}),
  );
};

function weekdayIn(given: string): string | undefined {
  const lower = given.toLowerCase();
  const weekday = WEEKDAYS.find((day) => new RegExp(`\\b${day}`).test(lower));
  const ordinal = ORDINALS.find((word) => lower.startsWith(word));
  return weekday && [ordinal, weekday].filter(Boolean).join(' ');
}

const registration = () =>
  line('a web address, an e-mail address, none or by-invitation', 'none', (given, refuse) =>
    given === 'none' || given === 'by-invitation' || isWebAddress(given) || isMailAddress(given)
      ? given
      : refuse('%s is not a way to register', {fix: 'none'}),
  );

/** Shown beside the date that it explains. */
const reason = () => text('The trainer is ill');

/** What may differ on one date of a series. */
const change = ({branches, people}: Names) =>
  map({
    start: wallTime().optional(),
    duration: shortDuration().optional(),
    branch: keyOf(branches).optional(),
    room: text().optional(),
    online: url().optional(),
    trainers: list(keyOf(people)).optional(),
    registration_closes: dateOrWallTime().optional(),
    reason: reason().optional(),
  });

/** Some dates of a series, with the reason for each where there is one to give. */
const namedDates = () => datesWithReasons('The trainer is ill');

/** How a session comes again. `count` counts as RRULE does: before `except` is taken away. */
const series = (names: Names) =>
  map({
    every: oneOfWords(['day', 'week', 'month']),
    interval: wholeNumber({from: 1, to: 99}).optional(),
    on: listOrOne(dayOfSeries()).optional(),
    until: date().optional(),
    count: wholeNumber({from: 1, to: 1000}).optional(),
    except: list(date()).optional(),
    cancelled: namedDates().optional(),
    postponed: namedDates().optional(),
    full: namedDates().optional(),
    moved: record(orMap(wallTime(), change(names))).optional(),
  });

/** `10 min: Welcome`, or both fields by name. */
const agendaItem = () =>
  z.preprocess(
    (given: YamlValue) => longForm(given) ?? given,
    map({minutes: wholeNumber({from: 1, to: 1440}), title: text('Welcome')}),
  );

/** YAML reads `10 min: Welcome` as a map with one key, and as text where it is in quotes. */
function longForm(given: YamlValue): YamlValue | undefined {
  const text = typeof given === 'string' ? given.split(/:\s+(.*)/s) : undefined;
  const entries = typeof given === 'object' && !Array.isArray(given) ? Object.entries(given) : [];
  const [length, title] = text ?? (entries.length === 1 ? (entries[0] ?? []) : []);
  const minutes = minutesOf(String(length).trim());
  return minutes && title !== undefined ? {minutes: String(minutes), title} : undefined;
}

/** One training session, or a series. */
export const session = (names: Names) =>
  map({
    ...everyKind(names),
    start: wallTime(),
    duration: shortDuration().optional(),
    end: wallTime().optional(),
    time_zone: timeZone().optional(),
    branch: keyOf(names.branches).optional(),
    room: text('training-lab').optional(),
    online: url().optional(),
    trainers: list(keyOf(names.people)).optional(),
    capacity: wholeNumber({from: 1, to: 10_000}).optional(),
    registration: registration().optional(),
    registration_closes: dateOrWallTime().optional(),
    status: oneOfWords(['scheduled', 'cancelled', 'postponed', 'full']).optional(),
    reason: reason().optional(),
    teaches: list(page()).optional(),
    quiz: page('../quizzes/receipt-printer-basics.md').optional(),
    agenda: list(agendaItem()).optional(),
    setup: shortDuration('15 min').optional(),
    teardown: shortDuration('15 min').optional(),
    repeats: series(names).optional(),
    overlap_ok: text('The reason').optional(),
    sequence: wholeNumber({from: 0, to: 1_000_000}).optional(),
  });

export type Session = z.output<ReturnType<typeof session>>;
export type Series = NonNullable<Session['repeats']>;
