import {compareText} from '../../shared/compareText';
import type {ReceiptRecord} from './learningRecord';

/** The last of the receipts of a page; undefined without one. */
export function lastReceipt(receipts: readonly ReceiptRecord[], page: string): ReceiptRecord | undefined {
  const own = receipts.filter((receipt) => receipt.page === page);
  return own.toSorted((one, other) => compareText(one.at, other.at)).at(-1);
}
