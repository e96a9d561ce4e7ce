import {clockOf} from '../../../../content/zoneClock';
import type {AgendaItem, TrainerDate, TrainerSession} from './trainerSession';

const MINUTE = 60_000;

/** An item of the agenda with its wall times, `YYYY-MM-DD HH:MM`. */
export interface TimedItem extends AgendaItem {
  start: string;
  end: string;
}

export interface Timetable {
  items: readonly TimedItem[];
  /** When the room is to be ready for setting up, and when it has to be left. */
  setupFrom: string | null;
  teardownUntil: string | null;
  /** How many minutes the session goes on after the last item; negative where the agenda runs over its end. */
  left: number;
}

type Plan = Pick<TrainerSession, 'title' | 'agenda' | 'setup' | 'teardown'>;

/** The agenda of a date; where the page names none, one item that is the whole session. */
export function agendaOn({title, agenda}: Pick<Plan, 'title' | 'agenda'>, date: TrainerDate): readonly AgendaItem[] {
  if (agenda.length > 0) return agenda;
  return [{title, minutes: (Date.parse(date.endsAt) - Date.parse(date.startsAt)) / MINUTE}];
}

/** The clock times of one date. Minutes are real ones: in a night when the clocks change, what they show jumps along. */
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

/** What the clock on the wall shows at an instant, in milliseconds, as `YYYY-MM-DD HH:MM`. */
export function wallClock(timeZone: string): (instant: number) => string {
  const clock = clockOf(timeZone);
  return (instant) => new Date(clock.wallOf(instant)).toISOString().slice(0, 16).replace('T', ' ');
}
