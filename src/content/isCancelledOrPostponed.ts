import type {Occurrence} from './occurrences';

/** Whether nobody needs to come on that date: it was cancelled or postponed. */
export function isCancelledOrPostponed({status}: Pick<Occurrence, 'status'>): boolean {
  return status === 'cancelled' || status === 'postponed';
}
