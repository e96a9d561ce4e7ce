import type {PageToSign} from '../../../content/pagesToSign';
import {lastReceipt} from '../../../learning/domain/lastReceipt';
import type {ReceiptRecord} from '../../../learning/domain/learningRecord';
import {receiptHolds} from '../../../learning/domain/receiptHolds';

export interface LeftToSign {
  page: PageToSign;
  /** When they signed before it changed: an instant, null where they have not. */
  signedAt: string | null;
}

/**
 * The pages that somebody has to sign, or to sign again.
 *
 * @param role the key of their job; without one, only what everybody signs
 */
export function leftToSign(
  pages: readonly PageToSign[],
  receipts: readonly ReceiptRecord[],
  role: string | undefined,
): LeftToSign[] {
  const theirs = pages.filter(({roles, isForAll}) => isForAll || (role !== undefined && roles.includes(role)));
  return theirs.flatMap((page) => {
    const last = lastReceipt(receipts, page.id);
    return last && receiptHolds(last.at, page.again) ? [] : [{page, signedAt: last?.at ?? null}];
  });
}
