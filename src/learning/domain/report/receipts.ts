import {latest} from '../../../shared/latest';
import type {ReportPerson} from './people';
import {recordsOf} from './recordsOf';
import type {ReportSite, SignedPage} from './reportSite';

/** `outdated`: they have signed an earlier version. `not-asked`: the page does not ask their role. */
export type ReceiptState = 'current' | 'outdated' | 'missing' | 'not-asked';

export interface Receipt {
  state: ReceiptState;
  /** When they signed the last time: an instant. */
  at: string | null;
}

export interface ReceiptTable {
  pages: readonly SignedPage[];
  rows: readonly {person: ReportPerson; cells: readonly Receipt[]}[];
}

/** Who has signed which version of which page. */
export function receiptTable(people: readonly ReportPerson[], {pages}: ReportSite): ReceiptTable {
  return {
    pages,
    rows: people.map((person) => ({person, cells: pages.map((page) => receiptFor(person, page))})),
  };
}

export function receiptFor(
  person: Pick<ReportPerson, 'records' | 'role'>,
  {page, version, roles}: Pick<SignedPage, 'page' | 'version' | 'roles'>,
): Receipt {
  const receipts = recordsOf(person, 'receipt').filter((receipt) => receipt.page === page);
  const current = receipts.filter((receipt) => receipt.version === version);
  const [isCurrent, isOutdated] = [current.length > 0, receipts.length > 0];
  const isAsked = person.role === undefined || roles.includes(person.role);
  return {
    state: isCurrent ? 'current' : isOutdated ? 'outdated' : isAsked ? 'missing' : 'not-asked',
    at: latest((isCurrent ? current : receipts).map(({at}) => at)) ?? null,
  };
}
