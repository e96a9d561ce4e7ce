import {localDate} from '@deskbook/text/dates/dates';

/**
 * Returns whether a signature from this instant still counts.
 *
 * @param again the first day that counts, from `acknowledge_again`; null if any day does
 */
export function receiptHolds(at: string, again: string | null): boolean {
  return again === null || localDate(at) >= again;
}
