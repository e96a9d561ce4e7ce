import {addToDate, isDate} from '@deskbook/text/dates/dates';
import type {DatedState} from './register';

/** A state and the days on which it applies. */
export interface StateSpan extends DatedState {
  /** `YYYY-MM-DD`; undefined if it has always applied */
  from: string | undefined;
  /** The first day on which it no longer applies */
  until: string | undefined;
}

/** Pages are rebuilt before that, or nobody reads them. */
const DAYS_AHEAD = 400;

/** Returns the states of a date that readers of this build can see, in order. */
export function spansOf(date: string, states: readonly DatedState[], buildDay: string): StateSpan[] {
  const horizon = dayFrom(buildDay, DAYS_AHEAD);
  const starts = states.map(({fromDay}) => (fromDay === undefined ? undefined : dayFrom(date, fromDay)));
  return states
    .map((state, index) => ({...named(state, date), from: starts[index], until: starts[index + 1]}))
    .filter(({from, until}) => (!from || from <= horizon) && (!until || until > buildDay));
}

/** Returns the state of a date on a day; undefined for words, or if no state applies yet. */
export function stateOn(date: string, states: readonly DatedState[], day: string): DatedState | undefined {
  if (!isDate(date)) return undefined;
  const state = states.findLast(({fromDay}) => fromDay === undefined || dayFrom(date, fromDay) <= day);
  return state && named(state, date);
}

const MONTH = new Intl.DateTimeFormat('en-US', {month: 'long', year: 'numeric', timeZone: 'UTC'});

/** `December 2026` */
export function monthOf(date: string): string {
  return MONTH.format(new Date(date));
}

/** What a state's label says where the date's month is part of it */
export const MONTH_OF_DATE = '{month}';

function named(state: DatedState, date: string): DatedState {
  return state.label === MONTH_OF_DATE ? {...state, label: monthOf(date)} : state;
}

export function dayFrom(date: string, days: number): string {
  return addToDate(date, {amount: days, unit: 'day'});
}
