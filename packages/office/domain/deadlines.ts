import type {Catalog} from '@deskbook/content/catalog';
import {lastDayForNotice} from '@deskbook/content/lastDayForNotice';
import type {PageOf} from '@deskbook/content/page';
import {compareText} from '@deskbook/text/compareText';
import {WARNINGS} from './dueState';
import {pagesOfKind} from './pagesOfKind';
import type {DeadlineOfPage} from './register';

const LONG_DATE = new Intl.DateTimeFormat('en-US', {dateStyle: 'long', timeZone: 'UTC'});

type DeadlineKind = 'notice' | 'end' | 'support';

/** What happens on that day. */
export const DEADLINES: Readonly<Record<DeadlineKind, string>> = {
  notice: 'Last day to give notice',
  end: 'Contract ends',
  support: 'Support ends',
};

/** A date of a contract or a system that somebody has to act on. */
export interface RecordDeadline extends DeadlineOfPage {
  kind: DeadlineKind;
  page: PageOf<'contract'> | PageOf<'system'>;
  /** The other side: a partner or a vendor */
  partner: string | undefined;
  /** Until when it stays open: until that day, or until somebody corrects the page. */
  closesAfter: string | null;
}

/** Returns the dates of contracts and systems, earliest first. */
export function recordDeadlines({pages, district}: Pick<Catalog, 'pages' | 'district'>): RecordDeadline[] {
  return [
    ...pagesOfKind('contract', pages).flatMap((contract) => deadlinesOfContract(contract, district)),
    ...pagesOfKind('system', pages).flatMap(deadlineOfSystem),
  ].toSorted((a, b) => compareText(a.date, b.date));
}

/** Returns whether something still has to be done about it. */
export function isOpen({closesAfter}: RecordDeadline, today: string): boolean {
  return closesAfter === null || closesAfter >= today;
}

function deadlinesOfContract(page: PageOf<'contract'>, district: Catalog['district']): RecordDeadline[] {
  const {partner, ends_on, renew} = page.data;
  const notice = lastDayForNotice(page.data, district);
  const about = partner ? [`With ${partner}.`] : [];
  const ends = ends_on ? [`The contract ends on ${LONG_DATE.format(new Date(ends_on))}.`] : [];
  const plan = renew === undefined ? [] : [`We ${renew ? 'plan' : 'do not plan'} to renew it.`];
  return [
    ...deadlineOf(page, {
      kind: 'notice',
      date: notice,
      partner,
      description: [...about, ...ends, ...plan].join(' '),
      remindBefore: [...WARNINGS, 7],
      // Without a decision, the question stays until the contract ends.
      closesAfter: (renew === undefined ? ends_on : notice) ?? null,
    }),
    ...deadlineOf(page, {
      kind: 'end',
      date: ends_on,
      partner,
      description: [...about, ...plan].join(' '),
      remindBefore: WARNINGS,
      closesAfter: renew === false ? (ends_on ?? null) : null,
    }),
  ];
}

function deadlineOfSystem(page: PageOf<'system'>): RecordDeadline[] {
  const {support_until, vendor, status} = page.data;
  return deadlineOf(page, {
    kind: 'support',
    date: support_until,
    partner: vendor,
    description: vendor ? `Vendor: ${vendor}.` : '',
    remindBefore: [365, 90],
    closesAfter: status === 'retired' ? (support_until ?? null) : null,
  });
}

interface Said extends Omit<RecordDeadline, 'name' | 'title' | 'path' | 'date' | 'page'> {
  date: string | undefined;
}

function deadlineOf(page: RecordDeadline['page'], {date, ...said}: Said): RecordDeadline[] {
  if (!date) return [];
  const {path} = page;
  return [
    {...said, date, page, path, name: deadlineName(said.kind, path), title: `${DEADLINES[said.kind]}: ${page.title}`},
  ];
}

/** Returns the permanent ID of a page's deadline in calendars. */
export function deadlineName(kind: string, path: string): string {
  return `${kind}-${path.replace(/\.mdx?$/, '').replaceAll('/', '-')}`;
}
