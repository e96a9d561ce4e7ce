import {lastReceipt} from '../lastReceipt';
import {receiptHolds} from '../receiptHolds';
import type {Asked} from './asked';
import type {ReportPerson} from './people';
import {recordsOf} from './recordsOf';
import type {ReportSite, SignedPage} from './reportSite';

/** `outdated`: the page has changed, so they have to sign again. `not-asked`: neither the page nor a learning path asks them. */
export type ReceiptState = 'current' | 'outdated' | 'missing' | 'not-asked';

export interface Receipt {
  state: ReceiptState;
  /** The instant they last signed */
  at: string | null;
  /** Whether they signed the current version; null if they never signed */
  isSameVersion: boolean | null;
  /** The earliest due date on a learning path; null if none has one */
  due: string | null;
}

export interface ReceiptTable {
  pages: readonly SignedPage[];
  rows: readonly {person: ReportPerson; cells: readonly Receipt[]}[];
}

export function receiptTable(people: readonly ReportPerson[], {pages}: ReportSite, asked: Asked): ReceiptTable {
  return {
    pages,
    rows: people.map((person) => ({person, cells: pages.map((page) => receiptFor(person, page, asked))})),
  };
}

function receiptFor(person: ReportPerson, {page, version, again}: SignedPage, asked: Asked): Receipt {
  const last = lastReceipt(recordsOf(person, 'receipt'), page);
  const due = asked.dueOn(person, page);
  if (!last) return {state: asked.has(person, page) ? 'missing' : 'not-asked', at: null, isSameVersion: null, due};
  return {
    state: receiptHolds(last.at, again) ? 'current' : 'outdated',
    at: last.at,
    isSameVersion: last.version === version,
    due,
  };
}
