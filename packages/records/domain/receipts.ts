import {compareText} from '@deskbook/text/compareText';
import {localDate} from '@deskbook/text/dates/localDate';
import type {ReceiptRecord} from './learningRecord';

export function lastReceipt(receipts: readonly ReceiptRecord[], page: string): ReceiptRecord | undefined {
  const own = receipts.filter((receipt) => receipt.page === page);
  return own.toSorted((one, other) => compareText(one.at, other.at)).at(-1);
}

/**
 * Returns whether a signature from this instant still counts.
 *
 * @param again the first day that counts, from `acknowledge_again`; null if any day does
 */
export function receiptHolds(at: string, again: string | null): boolean {
  return again === null || localDate(at) >= again;
}
