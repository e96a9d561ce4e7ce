import type {Occurrence} from './occurrences';

export function isCancelledOrPostponed({status}: Pick<Occurrence, 'status'>): boolean {
  return status === 'cancelled' || status === 'postponed';
}
