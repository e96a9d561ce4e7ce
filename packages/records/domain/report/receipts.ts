import {lastReceipt, receiptHolds} from '../receipts';
import {isDueAgain, type Validity, validityOf} from '../validity';
import type {ReportPerson} from './people';
import type {Rules} from './quizTable';
import {recordsOf} from './recordsOf';
import type {SignedPage} from './reportSite';

/** `outdated`: the page has changed, so they have to sign again. `not-asked`: neither the page nor a learning path asks them. */
export type ReceiptState = 'current' | 'expired' | 'outdated' | 'missing' | 'not-asked';

export interface Receipt {
  state: ReceiptState;
  /** The instant they last signed */
  at: string | null;
  /** Whether they signed the current version; null if they never signed */
  isSameVersion: boolean | null;
  /** How long it counts; null if they never signed, or the page has changed since */
  validity: Validity | null;
  /** The earliest due date on a learning path, or the day on which it expires; null if there is none */
  due: string | null;
}

export interface ReceiptTable {
  pages: readonly SignedPage[];
  rows: readonly {person: ReportPerson; cells: readonly Receipt[]}[];
}

export function receiptTable(people: readonly ReportPerson[], rules: Rules): ReceiptTable {
  const {pages} = rules.site;
  return {
    pages,
    rows: people.map((person) => ({person, cells: pages.map((page) => receiptFor(person, page, rules))})),
  };
}

function receiptFor(
  person: ReportPerson,
  {page, version, again, valid_for}: SignedPage,
  {asked, today}: Rules,
): Receipt {
  const last = lastReceipt(recordsOf(person, 'receipt'), page);
  const due = asked.dueOn(person, page);
  if (!last) {
    const state = asked.has(person, page) ? 'missing' : 'not-asked';
    return {state, at: null, isSameVersion: null, validity: null, due};
  }
  const isSameVersion = last.version === version;
  if (!receiptHolds(last.at, again)) return {state: 'outdated', at: last.at, isSameVersion, validity: null, due};
  const validity = validityOf(last.at, valid_for ? [valid_for] : [], today);
  return {
    state: validity.state === 'expired' ? 'expired' : 'current',
    at: last.at,
    isSameVersion,
    validity,
    due: isDueAgain(validity) ? validity.until : due,
  };
}
