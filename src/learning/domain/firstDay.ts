import {addToDate, parseDuration} from '../../content/dates';
import type {StartRecord} from './learningRecord';

/**
 * The first day of somebody in their job, as they say; null where they don't. Each of their paths has a record of it, and
 * in those of earlier versions the days may differ.
 */
export function firstDayOf(starts: readonly StartRecord[]): string | null {
  return starts.map(({on}) => on).sort()[0] ?? null;
}

/**
 * When a learning path is to be finished; null where nobody says.
 *
 * @param dueIn `30 days`; null where it may take any time
 */
export function dueOn(dueIn: string | null, firstDay: string | null): string | null {
  const time = dueIn === null ? undefined : parseDuration(dueIn);
  return firstDay !== null && time ? addToDate(firstDay, time) : null;
}
