import {DATE, DURATION, minutesOf} from '@deskbook/text/dates/dates';
import {ORDINALS, WEEKDAYS} from '@deskbook/text/dates/weekdays';
import {isMailAddress} from '@deskbook/text/mailAddress';
import type {Names} from '@deskbook/text/names';
import type {YamlValue} from '@deskbook/text/yaml/yamlSource';
import * as z from 'zod';
import {editorHints, type JsonSchema, leaveToFiles, withButtons, withInput} from './editorHints';
import {
  branchKey,
  date,
  dateOrWallTime,
  datesWithReasons,
  isWebAddress,
  oneOfWords,
  page,
  personKey,
  scalarField,
  sentence,
  shortDuration,
  text,
  timeZone,
  url,
  wallTime,
  wholeNumber,
  yesNo,
} from './fields';
import {everyKind} from './page';
import {lineOrList, list, listOrOne, listUpTo, map, orMap, record} from './shapes';

export const DAY_OF_SERIES = new RegExp(
  `^(?:(?:${ORDINALS.join('|')}) )?(?:${WEEKDAYS.join('|')})$|^(?:[1-9]|[12]\\d|3[01])$`,
);

const STATES = ['scheduled', 'cancelled', 'postponed', 'full'] as const;

/** `tue`, `2nd tue`, `last fri`, or a day of the month such as `15`. */
const dayOfSeries = () => {
  const expected = 'a weekday such as tue, a day such as "2nd tue" or "last fri", or a day of the month';
  return withInput(
    'day-of-series',
    scalarField(expected, 'tue', {type: ['string', 'integer'], pattern: DAY_OF_SERIES.source}, (given, refuse) =>
      DAY_OF_SERIES.test(given) ? given : refuse('%s is not a weekday of a series', {fix: weekdayIn(given)}),
    ),
  );
};

function weekdayIn(given: string): string | undefined {
  const lower = given.toLowerCase();
  const weekday = WEEKDAYS.find((day) => new RegExp(`\\b${day}`).test(lower));
  const ordinal = ORDINALS.find((word) => lower.startsWith(word));
  return weekday && [ordinal, weekday].filter(Boolean).join(' ');
}

const REGISTRATION: JsonSchema = {type: 'string', examples: ['none', 'by-invitation', 'https://example.org/register']};

const registration = () =>
  scalarField('a web address, an e-mail address, none or by-invitation', 'none', REGISTRATION, (given, refuse) =>
    given === 'none' || given === 'by-invitation' || isWebAddress(given) || isMailAddress(given)
      ? given
      : refuse('%s is not a way to register', {fix: 'none'}),
  );

/** Some dates of a series, optionally with reasons. */
const namedDates = () => datesWithReasons('The trainer is ill');

/** Fields of a session that each date of a series can override. */
const ofOneDate = (names: Names) => ({
  duration: shortDuration().describe('How long it takes').optional(),
  branch: branchKey(names).describe('Where it takes place').optional(),
  room: withInput('room', text('training-lab')).describe('The room in that branch').optional(),
  online: url().describe('The address of an online meeting').optional(),
  trainers: list(personKey(names)).describe('Who leads it').optional(),
  registration_closes: dateOrWallTime().describe('The last day to register').optional(),
  reason: sentence('The trainer is ill').describe('Why it is canceled, postponed or full').optional(),
});

/** What can differ on one date of a series. */
const change = (names: Names) =>
  map({start: wallTime().describe('The new date and time').optional(), ...ofOneDate(names)});

/** A recurring session. Like RRULE, `count` includes dates in `except`. */
const series = (names: Names) =>
  withInput(
    'series',
    map({
      every: oneOfWords(['day', 'week', 'month']).describe('How often'),
      interval: wholeNumber(1, 99).describe('2 for every other day, week or month; each one, if left out').optional(),
      on: listOrOne(dayOfSeries()).describe('On which days; the day it begins on, if left out').optional(),
      until: date().describe('The last possible date').optional(),
      count: wholeNumber(1, 1000).describe('How many dates there are, instead of a last date').optional(),
      except: list(date()).describe('Dates that the series leaves out; readers do not see them').optional(),
      cancelled: withButtons(namedDates().describe('Dates that are canceled and stay visible').optional()),
      postponed: withButtons(namedDates().describe('Dates that are put off and have no new date yet').optional()),
      full: namedDates().describe('Dates that are full').optional(),
      moved: withButtons(
        record(orMap(wallTime(), change(names)), '2026-12-03', DATE)
          .describe('Dates that are different')
          .optional(),
      ),
    }),
  );

const overlap = () => text('The reason').describe('Why a double booking is intentional').optional();

/** Only needed for a site without its Git history. */
function timesChanged() {
  const field = wholeNumber(0, 1_000_000).describe('How many times the schedule has changed').optional();
  leaveToFiles(field);
  return field;
}

/** The schedule of something without its own page. */
export const schedule = (names: Names) => {
  const {branch, room, online} = ofOneDate(names);
  return map({
    start: wallTime().describe('When it begins; in a series, the first date'),
    duration: shortDuration().describe('How long it takes'),
    branch,
    room,
    online,
    repeats: series(names).describe('How it repeats').optional(),
    overlap_ok: overlap(),
  });
};

/** `10 min: Welcome`, or a map of both fields. */
const agendaItem = () => {
  const byName = map({
    minutes: wholeNumber(1, 1440, '10').describe('How long it takes'),
    title: text('Welcome').describe('What happens'),
    notes: sentence('Hand out the practice cards').describe("Notes that only the trainer's page shows").optional(),
  });
  const short = record(text('Welcome'), '10 min', DURATION);
  return z
    .any()
    .transform((given: YamlValue) => longForm(given) ?? given)
    .pipe(byName)
    .register(editorHints, {forms: [short, byName]});
};

/** YAML reads `10 min: Welcome` as a map with one key, or as text if it's quoted. */
function longForm(given: YamlValue): YamlValue | undefined {
  const text = typeof given === 'string' ? given.split(/:\s+(.*)/s) : undefined;
  const entries = typeof given === 'object' && !Array.isArray(given) ? Object.entries(given) : [];
  const [length, title] = text ?? (entries.length === 1 ? (entries[0] ?? []) : []);
  const minutes = minutesOf(String(length).trim());
  return minutes && title !== undefined ? {minutes: String(minutes), title} : undefined;
}

/** How a feedback question is answered. It has exactly one of these. */
export const ANSWER_FORMS = ['scale', 'text'] as const;
const MAX_FEEDBACK_QUESTIONS = 3;

const feedbackQuestion = () =>
  map({
    id: text('useful').describe('A short name, which stays when the words change'),
    ask: sentence('How useful was this session for your work?').describe('The question'),
    scale: list(text('Not at all')).describe('Answers from 1 to 5: the words for 1, and those for 5').optional(),
    text: yesNo().describe('Yes, if the answer is a few words').optional(),
  }).register(editorHints, {oneOf: ANSWER_FORMS.map((form) => ({required: [form]}))});

/** A session has one field of each group. */
export const LENGTHS = ['duration', 'end'] as const;
export const PLACES = ['branch', 'online'] as const;

const oneOfThese = (fields: readonly string[]) => ({anyOf: fields.map((field) => ({required: [field]}))});

export const session = (names: Names) =>
  map({
    ...everyKind(names),
    start: wallTime().describe('When it begins; in a series, the first date'),
    ...ofOneDate(names),
    end: wallTime().describe('When it ends, instead of how long it takes').optional(),
    time_zone: timeZone().describe("The time zone, if it is not the district's").optional(),
    capacity: wholeNumber(1, 10_000, '12').describe('How many can come').optional(),
    registration: registration().describe('How to register').optional(),
    status: oneOfWords(STATES).describe('Whether it takes place, and whether it is full').optional(),
    teaches: list(page()).describe('The pages that it teaches').optional(),
    quiz: page('../quizzes/receipt-printer-basics.md').describe('The quiz to take afterward').optional(),
    agenda: list(agendaItem()).describe('What happens when').optional(),
    materials: record(text('/materials/orientation-slides.pdf'), 'Slides')
      .describe('Slides and handouts: what each is called, and its web address, page or file')
      .optional(),
    feedback: lineOrList(yesNo(), listUpTo(MAX_FEEDBACK_QUESTIONS, feedbackQuestion()))
      .describe('What learners are asked after it began: yes for three common questions, or your own')
      .optional(),
    setup: shortDuration('15 min').describe('How long the room is needed beforehand').optional(),
    teardown: shortDuration('15 min').describe('How long the room is needed afterward').optional(),
    repeats: series(names).describe('How it repeats').optional(),
    overlap_ok: overlap(),
    sequence: timesChanged(),
  })
    .describe('One training session, or a series')
    .register(editorHints, {allOf: [LENGTHS, PLACES].map(oneOfThese)});

export type Session = z.output<ReturnType<typeof session>>;
export type Series = NonNullable<Session['repeats']>;
