import {addDays, isDate} from '@deskbook/text/dates/dates';
import type {DatedState} from './register';

/** A state and the days on which it applies. */
export interface StateSpan extends DatedState {
  /** `YYYY-MM-DD`; undefined if it has always applied */
  from: string | undefined;
  /** The first day on which it no longer applies */
  until: string | undefined;
}

/** Pages are rebuilt before that, or nobody reads them. */
export const DAYS_AHEAD = 400;

/** Returns the states of a date that readers of this build can see, in order. */
export function spansOf(date: string, states: readonly DatedState[], buildDay: string): StateSpan[] {
  const horizon = addDays(buildDay, DAYS_AHEAD);
  const starts = states.map(({fromDay}) => (fromDay === undefined ? undefined : addDays(date, fromDay)));
  return states
    .map((state, index) => ({...state, from: starts[index], until: starts[index + 1]}))
    .filter(({from, until}) => (!from || from <= horizon) && (!until || until > buildDay));
}

/** Returns the state of a date on a day; undefined for words, or if no state applies yet. */
export function stateOn(date: string, states: readonly DatedState[], day: string): DatedState | undefined {
  if (!isDate(date)) return undefined;
  return states.findLast(({fromDay}) => fromDay === undefined || addDays(date, fromDay) <= day);
}
