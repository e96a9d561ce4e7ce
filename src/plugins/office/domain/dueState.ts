import {stateOn} from './datedStates';
import type {DatedState} from './register';

/** How soon something is due. What is due today isn't overdue. */
export type DueState = 'overdue' | 'due-in-30-days' | 'due-in-90-days' | 'later';

export const DUE_STATES: Readonly<Record<DueState, DatedState>> = {
  later: {label: 'Later', tone: 'quiet'},
  'due-in-90-days': {label: 'Due in 90 days', fromDay: -90, tone: 'quiet'},
  'due-in-30-days': {label: 'Due in 30 days', fromDay: -30, tone: 'attention'},
  overdue: {label: 'Overdue', fromDay: 1, tone: 'bad'},
};

/** The same, for a table column */
export const REVIEW_STATES: readonly DatedState[] = Object.values(DUE_STATES);

/** @param due `YYYY-MM-DD`, like `today` */
export function dueState(due: string, today: string): DueState {
  const state = stateOn(due, REVIEW_STATES, today);
  const names = Object.keys(DUE_STATES) as DueState[];
  return names.find((name) => DUE_STATES[name] === state) ?? 'later';
}
