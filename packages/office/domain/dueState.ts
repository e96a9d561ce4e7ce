import {stateOn} from './datedStates';
import type {DatedState} from './register';

/** How soon something is due. What is due today isn't overdue. */
export type DueState = 'overdue' | 'due-in-30-days' | 'due-in-90-days' | 'due-in-180-days' | 'later';

export const DUE_STATES: Readonly<Record<DueState, DatedState>> = {
  later: {label: 'Later', tone: 'quiet'},
  'due-in-180-days': {label: 'Due in 180 days', fromDay: -180, tone: 'quiet'},
  'due-in-90-days': {label: 'Due in 90 days', fromDay: -90, tone: 'quiet'},
  'due-in-30-days': {label: 'Due in 30 days', fromDay: -30, tone: 'attention'},
  overdue: {label: 'Overdue', fromDay: 1, tone: 'bad'},
};

/** The states of a date in a contract, for a table column. A renewal takes half a year to prepare. */
export const CONTRACT_STATES: readonly DatedState[] = Object.values(DUE_STATES);

/** The same for reviews, which take less. */
export const REVIEW_STATES: readonly DatedState[] = CONTRACT_STATES.filter(
  (state) => state !== DUE_STATES['due-in-180-days'],
);

/** How many days ahead each warning about a contract comes. */
export const WARNINGS: readonly number[] = CONTRACT_STATES.flatMap(({fromDay = 0}) => (fromDay < 0 ? -fromDay : []));

/** @param due `YYYY-MM-DD`, like `today` */
export function dueState(due: string, today: string, states = REVIEW_STATES): DueState {
  const state = stateOn(due, states, today);
  const names = Object.keys(DUE_STATES) as DueState[];
  return names.find((name) => DUE_STATES[name] === state) ?? 'later';
}
