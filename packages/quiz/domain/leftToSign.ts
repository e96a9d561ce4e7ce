import type {PageToSign} from '@deskbook/content/pagesToSign';
import type {ReceiptRecord} from '@deskbook/records/domain/learningRecord';
import {lastReceipt, receiptHolds} from '@deskbook/records/domain/receipts';
import {isDueAgain, type Validity, validityOf} from '@deskbook/records/domain/validity';

export interface LeftToSign {
  page: PageToSign;
  /** The timestamp of their last signature; null if they never signed. */
  signedAt: string | null;
  /** How long that counts; null if they never signed, or the page has changed since. */
  validity: Validity | null;
}

/**
 * Lists the pages a person has to sign, or to sign again now or soon.
 *
 * @param role the key of their job; undefined lists only what everyone signs
 */
export function leftToSign(
  pages: readonly PageToSign[],
  receipts: readonly ReceiptRecord[],
  role: string | undefined,
  today: string,
): LeftToSign[] {
  const theirs = pages.filter(({roles, isForAll}) => isForAll || (role !== undefined && roles.includes(role)));
  return theirs.flatMap((page): LeftToSign[] => {
    const last = lastReceipt(receipts, page.id);
    if (!last || !receiptHolds(last.at, page.again)) return [{page, signedAt: last?.at ?? null, validity: null}];
    const validity = validityOf(last.at, page.validFor ? [page.validFor] : [], today);
    return isDueAgain(validity) ? [{page, signedAt: last.at, validity}] : [];
  });
}
