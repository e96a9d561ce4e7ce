import {compareText} from '@deskbook/text/strings';
import type {ReceiptRecord} from './learningRecord';

/** Returns the latest receipt for a page, or undefined. */
export function lastReceipt(receipts: readonly ReceiptRecord[], page: string): ReceiptRecord | undefined {
  const own = receipts.filter((receipt) => receipt.page === page);
  return own.toSorted((one, other) => compareText(one.at, other.at)).at(-1);
}
