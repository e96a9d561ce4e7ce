import {addToDate, parseDuration} from '@deskbook/text/dates/dates';
import type {StartRecord} from './learningRecord';

/**
 * Returns the first day a learner gave, or null. Each path stores a copy, and in records of earlier versions the copies
 * may differ.
 */
export function firstDayOf(starts: readonly StartRecord[]): string | null {
  return starts.map(({on}) => on).sort()[0] ?? null;
}

/**
 * Returns a learning path's due date, or null if it has none.
 *
 * @param dueIn such as `30 days`; null for no deadline
 */
export function dueOn(dueIn: string | null, firstDay: string | null): string | null {
  const time = dueIn === null ? undefined : parseDuration(dueIn);
  return firstDay !== null && time ? addToDate(firstDay, time) : null;
}
