import {clockOf} from '@deskbook/text/dates/zoneClock';
import type {AgendaItem, TrainerDate, TrainerSession} from './trainerSession';

const MINUTE = 60_000;

/** An agenda item with its wall times, `YYYY-MM-DD HH:MM` */
export interface TimedItem extends AgendaItem {
  start: string;
  end: string;
}

export interface Timetable {
  items: readonly TimedItem[];
  /** When the room must be ready for setup, and when everyone must have left it. */
  setupFrom: string | null;
  teardownUntil: string | null;
  /** Minutes left after the last item; negative if the agenda is too long */
  left: number;
}

type Plan = Pick<TrainerSession, 'title' | 'agenda' | 'setup' | 'teardown'>;

/** Returns the agenda for a date; if the page has none, a single item for the whole session. */
export function agendaOn({title, agenda}: Pick<Plan, 'title' | 'agenda'>, date: TrainerDate): readonly AgendaItem[] {
  if (agenda.length > 0) return agenda;
  return [{title, minutes: (Date.parse(date.endsAt) - Date.parse(date.startsAt)) / MINUTE}];
}

/** Returns the clock times for one date. Minutes are real minutes: when clocks change overnight, clock times jump. */
export function timetableOf(plan: Plan, date: TrainerDate): Timetable {
  const {setup, teardown} = plan;
  const [begin, end] = [Date.parse(date.startsAt), Date.parse(date.endsAt)];
  const wallOf = wallClock(date.timeZone);
  let from = begin;
  const items = agendaOn(plan, date).map((item) => {
    const start = from;
    from += item.minutes * MINUTE;
    return {...item, start: wallOf(start), end: wallOf(from)};
  });
  return {
    items,
    setupFrom: setup === null ? null : wallOf(begin - setup * MINUTE),
    teardownUntil: teardown === null ? null : wallOf(end + teardown * MINUTE),
    left: (end - from) / MINUTE,
  };
}

/** Returns a function that converts an instant in milliseconds to a wall time, `YYYY-MM-DD HH:MM`. */
export function wallClock(timeZone: string): (instant: number) => string {
  const clock = clockOf(timeZone);
  return (instant) => new Date(clock.wallOf(instant)).toISOString().slice(0, 16).replace('T', ' ');
}
