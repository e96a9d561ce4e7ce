import type {Occurrence} from '../../../content/occurrences';

/** Whether nobody needs to come on that date. */
export function isOff({status}: Pick<Occurrence, 'status'>): boolean {
  return status === 'cancelled' || status === 'postponed';
}
