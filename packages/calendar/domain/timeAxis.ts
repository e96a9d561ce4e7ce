import {addDays} from '@deskbook/text/dates/dates';
import {clockOf} from '@deskbook/text/dates/zoneClock';
import type {CalendarOccurrence} from './calendarData';
import {type Lane, lanesOf, type Span} from './lanes';

const DAY = 24 * 60;
const MINUTE = 60_000;

/** What a week's axis shows at least, so that weeks look alike. */
const WORKDAY: Span = {from: 9 * 60, to: 17 * 60};

/** An hour of the axis is about 60 pixels high, so a minute is a pixel: what a session's words need at least. */
const LINE = 18;
const PADDING = 12;
/** Letters that fit beside each other in a narrow column */
const LETTERS = 14;
/** A day has wider columns, with more words and the buttons to register. */
const FACTS = 72;
const REASON = 46;
const BUTTON = 52;
/** What the facts need on a phone, which shows neither reason nor buttons */
const ON_PHONE = 112;

/** How much higher than usual an hour may be, where sessions follow each other closely. */
const HIGHEST = 2.5;

/** A session on the time axis of its week and of its day. */
export interface OnAxis {
  span: Span;
  inWeek: Lane;
  inDay: Lane;
}

export interface DayAxis {
  items: readonly OnAxis[];
  /** The hours that the day shows alone; null without a session */
  hours: Span | null;
  /** How much higher an hour is in the day than usual, so that sessions that follow each other needn't be side by side */
  scale: number;
  /** What the day's words need in the week */
  drawn: Span | null;
  /** How many sessions are side by side in the week, at most */
  lanes: number;
}

type Timed = Pick<
  CalendarOccurrence,
  'startsAt' | 'endsAt' | 'title' | 'place' | 'status' | 'reason' | 'movedFrom' | 'to'
>;

/**
 * Returns the time axis of a day.
 *
 * @param occurrences sorted by start
 * @param timeZone the calendar's, which may differ from a session's own
 * @param buttons how many a session has
 */
export function dayAxis(
  date: string,
  occurrences: readonly Timed[],
  timeZone: string,
  buttons: (occurrence: Timed) => number,
): DayAxis {
  const spans = occurrences.map((each) => spanOn(date, each, timeZone));
  const atLeast = (minutes: readonly number[]) =>
    spans.map(({from, to}, place) => ({from, to: Math.max(to, from + (minutes[place] ?? 0))}));
  const narrow = atLeast(occurrences.map(minutesInWeek));
  const needed = occurrences.map((each) => minutesInDay(each, buttons(each)));
  const scale = scaleFor(spans, needed);
  const wide = atLeast(needed.map((minutes) => minutes / scale));
  const [inWeek, inDay] = [lanesOf(narrow), lanesOf(wide)];
  return {
    items: spans.map((span, place) => ({span, inWeek: inWeek[place] as Lane, inDay: inDay[place] as Lane})),
    hours: wholeHours(wide),
    scale,
    drawn: wholeHours(narrow),
    lanes: Math.max(0, ...inWeek.map(({lanes}) => lanes)),
  };
}

/** The hours that a week shows: an ordinary working day, and whatever is earlier or later. */
export function weekHours(days: readonly DayAxis[]): Span {
  return wholeHours([WORKDAY, ...days.flatMap(({drawn}) => drawn ?? [])]) as Span;
}

/** When it takes place on the day's clock. What goes on after midnight ends with the day. */
function spanOn(date: string, {startsAt, endsAt}: Timed, timeZone: string): Span {
  const {wallOf} = clockOf(timeZone);
  const midnight = Date.parse(`${date}T00:00Z`);
  const minutes = (instant: string) => Math.round((wallOf(Date.parse(instant)) - midnight) / MINUTE);
  const from = Math.min(Math.max(minutes(startsAt), 0), DAY - 1);
  return {from, to: Math.min(Math.max(minutes(endsAt), from + 1), DAY)};
}

/** Title, time, branch and state, below each other. */
function minutesInWeek({title, place, status, movedFrom}: Timed): number {
  const lines = (text: string) => Math.ceil(text.length / LETTERS);
  const isAsPlanned = status === 'scheduled' && !movedFrom;
  return PADDING + LINE * (lines(title) + 1 + lines(place?.branch ?? 'online') + (isAsPlanned ? 0 : 1));
}

function minutesInDay({reason, movedFrom}: Timed, buttons: number): number {
  return Math.max(ON_PHONE, FACTS + (reason || movedFrom ? REASON : 0) + buttons * BUTTON);
}

/** Returns the scale at which each session's words end before the next session begins, if it begins after this one. */
function scaleFor(spans: readonly Span[], needed: readonly number[]): number {
  const wanted = spans.map(({from, to}, place) => {
    const next = spans[place + 1];
    return next && next.from >= to ? (needed[place] ?? 0) / (next.from - from) : 1;
  });
  const scale = Math.max(1, ...wanted);
  return scale > HIGHEST ? 1 : scale;
}

function wholeHours(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  return {from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60};
}

/** The hours between, as wall times: `2026-12-16 08:00` */
export function hoursOf({from, to}: Span, date: string): string[] {
  const count = Math.round((to - from) / 60);
  return Array.from({length: count}, (_, place) => wallTime(date, from / 60 + place));
}

function wallTime(date: string, hour: number): string {
  return `${addDays(date, Math.floor(hour / 24))} ${String(hour % 24).padStart(2, '0')}:00`;
}
