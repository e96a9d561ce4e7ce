import type {Occurrence} from './occurrences';

/** Whether nobody needs to come on that date: it was called off, or put off. */
export function isOff({status}: Pick<Occurrence, 'status'>): boolean {
  return status === 'cancelled' || status === 'postponed';
}
