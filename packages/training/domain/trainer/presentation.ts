import type {AgendaItem} from './trainerSession';

const MINUTE = 60_000;
const SOON = MINUTE;

/**
 * Where the trainer is in the agenda. Saves the times spent instead of counting ticks, so a page that was suspended or
 * reloaded can compute the rest from the clock. All numbers are milliseconds; instants count from the epoch.
 */
export interface Presentation {
  item: number;
  /** Time spent on each item, up to when it was last left or paused. */
  spent: readonly number[];
  /** When the current item was started or resumed; null before the start and while paused */
  runningSince: number | null;
  /** When the clock was last read. If the clock now shows an earlier time, it was set back. */
  seenAt: number;
}

type Pace = 'waiting' | 'fine' | 'soon' | 'over';

export interface PresentedItem {
  current: AgendaItem;
  next: AgendaItem | null;
  /** Negative if the item has run over */
  remaining: number;
  pace: Pace;
  isPaused: boolean;
  /** When the agenda would end if all remaining items take as long as planned. */
  endsAt: number;
}

export function newPresentation(now: number): Presentation {
  return {item: 0, spent: [], runningSince: null, seenAt: now};
}

function isBegun({spent, runningSince}: Presentation): boolean {
  return runningSince !== null || spent.some((time) => time > 0);
}

export function startOrPause(state: Presentation, now: number): Presentation {
  return state.runningSince === null
    ? {...state, runningSince: now, seenAt: now}
    : {...settle(state, now), runningSince: null};
}

/** Goes to another item within the agenda. An item that was left earlier resumes. */
export function goTo(state: Presentation, item: number, count: number, now: number): Presentation {
  return {...settle(state, now), item: Math.min(Math.max(item, 0), count - 1)};
}

export function restartItem(state: Presentation, now: number): Presentation {
  const settled = settle(state, now);
  return {...settled, spent: withSpent(settled, 0)};
}

/**
 * Returns the state after the clock was set back; times spent stay the same.
 *
 * @param expected what the clock would have shown otherwise
 */
export function afterSettingBack(state: Presentation, now: number, expected: number): Presentation {
  const {runningSince} = state;
  const shift = now - expected;
  return {...state, runningSince: runningSince === null ? null : runningSince + shift, seenAt: now};
}

/** Returns what the presenter view shows; null if the agenda is now shorter than the saved state. */
export function presentedAt(state: Presentation, agenda: readonly AgendaItem[], now: number): PresentedItem | null {
  const current = agenda[state.item];
  if (!current) return null;
  const remaining = current.minutes * MINUTE - spentOn(state, now);
  const later = agenda.slice(state.item + 1);
  return {
    current,
    next: later[0] ?? null,
    remaining,
    pace: !isBegun(state) ? 'waiting' : remaining < 0 ? 'over' : remaining <= SOON ? 'soon' : 'fine',
    isPaused: isBegun(state) && state.runningSince === null,
    endsAt: now + Math.max(remaining, 0) + later.reduce((sum, {minutes}) => sum + minutes * MINUTE, 0),
  };
}

/** Returns the item the room sees now (null before the start) and the one to show next (null after the last). */
export function cueOf(
  agenda: readonly AgendaItem[],
  state: Presentation | undefined,
): {now: AgendaItem | null; next: AgendaItem | null} {
  if (!state || !isBegun(state) || state.item >= agenda.length) return {now: null, next: agenda[0] ?? null};
  return {now: agenda[state.item] ?? null, next: agenda[state.item + 1] ?? null};
}

/** Checks saved data, which may come from another version of this site or may have been edited. */
export function isPresentation(value: unknown): value is Presentation {
  const {item, spent, runningSince, seenAt} = (value ?? {}) as Partial<Record<keyof Presentation, unknown>>;
  return (
    Number.isInteger(item) &&
    (item as number) >= 0 &&
    Array.isArray(spent) &&
    spent.every((time) => Number.isFinite(time)) &&
    (runningSince === null || Number.isFinite(runningSince)) &&
    Number.isFinite(seenAt)
  );
}

function spentOn(state: Presentation, now: number): number {
  const {item, spent, runningSince} = state;
  return (spent[item] ?? 0) + (runningSince === null ? 0 : now - runningSince);
}

function settle(state: Presentation, now: number): Presentation {
  const runningSince = state.runningSince === null ? null : now;
  return {...state, spent: withSpent(state, spentOn(state, now)), runningSince, seenAt: now};
}

function withSpent({item, spent}: Presentation, time: number): number[] {
  const length = Math.max(spent.length, item + 1);
  return Array.from({length}, (_, index) => (index === item ? time : (spent[index] ?? 0)));
}

/**
 * Returns a length of time as a clock shows it, without its sign: `4:05`, `1:00:00`. Rounds time left up and overtime
 * down, so 0:00 first appears when the time is up.
 *
 * @param time in milliseconds
 */
export function formatTimer(time: number): string {
  const seconds = Math.abs(Math.ceil(time / 1000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
