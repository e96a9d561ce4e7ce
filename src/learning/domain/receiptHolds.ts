import {localDate} from '../../shared/localDate';

/**
 * Whether somebody who signed a page at this instant need not do so again.
 *
 * @param again the first day that counts, from `acknowledge_again`; null where any day does
 */
export function receiptHolds(at: string, again: string | null): boolean {
  return again === null || localDate(at) >= again;
}
