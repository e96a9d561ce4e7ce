import {addToDate} from '../../../content/dates';

/** How near a day is on which something is due. What is due today is not overdue. */
export const DUE_STATES = ['overdue', 'due-in-30-days', 'due-in-90-days', 'later'] as const;
export type DueState = (typeof DUE_STATES)[number];

/** @param due `YYYY-MM-DD`, as is `today` */
export function dueState(due: string, today: string): DueState {
  const within = (amount: number) => due <= addToDate(today, {amount, unit: 'day'});
  if (due < today) return 'overdue';
  if (within(30)) return 'due-in-30-days';
  return within(90) ? 'due-in-90-days' : 'later';
}
