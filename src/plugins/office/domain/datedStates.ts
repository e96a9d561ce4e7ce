import {addToDate, isDate} from '../../../content/dates';
import type {DatedState} from './register';

/** A state with the days on which it is true: from one day on, until the next state. */
export interface StateSpan extends DatedState {
  /** `YYYY-MM-DD`; undefined for what has always been true. */
  from: string | undefined;
  /** The first day on which it is no longer true. */
  until: string | undefined;
}

/** A page is built again before that, or nobody reads it. */
const DAYS_AHEAD = 400;

/** The states of a date that a reader of this build can meet, in their order. */
export function spansOf(date: string, states: readonly DatedState[], buildDay: string): StateSpan[] {
  const horizon = dayFrom(buildDay, DAYS_AHEAD);
  const starts = states.map(({fromDay}) => (fromDay === undefined ? undefined : dayFrom(date, fromDay)));
  return states
    .map((state, index) => ({...state, from: starts[index], until: starts[index + 1]}))
    .filter(({from, until}) => (!from || from <= horizon) && (!until || until > buildDay));
}

/** The state of a date on a day; undefined for words, and where nothing is true yet. */
export function stateOn(date: string, states: readonly DatedState[], day: string): DatedState | undefined {
  if (!isDate(date)) return undefined;
  return states.findLast(({fromDay}) => fromDay === undefined || dayFrom(date, fromDay) <= day);
}

export function dayFrom(date: string, days: number): string {
  return addToDate(date, {amount: days, unit: 'day'});
}
