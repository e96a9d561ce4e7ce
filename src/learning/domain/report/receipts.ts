import {lastReceipt} from '../lastReceipt';
import {receiptHolds} from '../receiptHolds';
import type {ReportPerson} from './people';
import {recordsOf} from './recordsOf';
import type {ReportSite, SignedPage} from './reportSite';

/** `outdated`: the page has changed, so they have to sign again. `not-asked`: the page doesn't ask their role. */
export type ReceiptState = 'current' | 'outdated' | 'missing' | 'not-asked';

export interface Receipt {
  state: ReceiptState;
  /** The instant they last signed */
  at: string | null;
  /** Whether they signed the current version; null if they never signed */
  isSameVersion: boolean | null;
}

export interface ReceiptTable {
  pages: readonly SignedPage[];
  rows: readonly {person: ReportPerson; cells: readonly Receipt[]}[];
}

export function receiptTable(people: readonly ReportPerson[], {pages}: ReportSite): ReceiptTable {
  return {
    pages,
    rows: people.map((person) => ({person, cells: pages.map((page) => receiptFor(person, page))})),
  };
}

export function receiptFor(
  person: Pick<ReportPerson, 'records' | 'role'>,
  {page, version, again, roles}: Pick<SignedPage, 'page' | 'version' | 'again' | 'roles'>,
): Receipt {
  const last = lastReceipt(recordsOf(person, 'receipt'), page);
  if (!last) {
    const isAsked = person.role === undefined || roles.includes(person.role);
    return {state: isAsked ? 'missing' : 'not-asked', at: null, isSameVersion: null};
  }
  return {
    state: receiptHolds(last.at, again) ? 'current' : 'outdated',
    at: last.at,
    isSameVersion: last.version === version,
  };
}
