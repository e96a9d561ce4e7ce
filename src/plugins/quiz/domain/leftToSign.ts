import type {PageToSign} from '../../../content/pagesToSign';
import {lastReceipt} from '../../../learning/domain/lastReceipt';
import type {ReceiptRecord} from '../../../learning/domain/learningRecord';
import {receiptHolds} from '../../../learning/domain/receiptHolds';

export interface LeftToSign {
  page: PageToSign;
  /** The timestamp of their signature on an earlier version; null if they never signed. */
  signedAt: string | null;
}

/**
 * Lists the pages a person has to sign, or to sign again.
 *
 * @param role the key of their job; undefined lists only what everyone signs
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
