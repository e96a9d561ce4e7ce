import {lastDayForNotice} from '../../../content/lastDayForNotice';
import type {Page, PageOf} from '../../../content/page';
import {pagesOfKind} from './pagesOfKind';
import type {DeadlineOfPage, OfficeSource} from './register';

const LONG_DATE = new Intl.DateTimeFormat('en-US', {dateStyle: 'long', timeZone: 'UTC'});

/** Returns the decisions that contracts and systems need, with their deadlines. */
export function recordDeadlines({catalog: {pages}}: OfficeSource): DeadlineOfPage[] {
  return [
    ...pagesOfKind('contract', pages).flatMap(deadlinesOfContract),
    ...pagesOfKind('system', pages).flatMap(deadlineOfSystem),
  ];
}

function deadlinesOfContract(contract: PageOf<'contract'>): DeadlineOfPage[] {
  const {partner, ends_on, renew} = contract.data;
  const notice = lastDayForNotice(contract.data);
  const about = partner ? [`With ${partner}.`] : [];
  const ends = ends_on ? [`The contract ends on ${LONG_DATE.format(new Date(ends_on))}.`] : [];
  const plan = renew === false ? ['We do not plan to renew it.'] : [];
  return [
    ...deadlineOf(contract, {
      kind: 'notice',
      date: notice,
      title: `Last day to give notice: ${contract.title}`,
      description: [...about, ...ends, ...plan].join(' '),
      remindBefore: [90, 30, 7],
    }),
    ...deadlineOf(contract, {
      kind: 'end',
      date: ends_on,
      title: `Contract ends: ${contract.title}`,
      description: [...about, ...plan].join(' '),
      remindBefore: [30],
    }),
  ];
}

function deadlineOfSystem(system: PageOf<'system'>): DeadlineOfPage[] {
  const {support_until, vendor} = system.data;
  return deadlineOf(system, {
    kind: 'support',
    date: support_until,
    title: `Support ends: ${system.title}`,
    description: vendor ? `Vendor: ${vendor}.` : '',
    remindBefore: [365, 90],
  });
}

interface Said extends Pick<DeadlineOfPage, 'title' | 'description' | 'remindBefore'> {
  kind: 'notice' | 'end' | 'support';
  date: string | undefined;
}

function deadlineOf({path}: Page, {kind, date, ...said}: Said): DeadlineOfPage[] {
  return date ? [{...said, name: deadlineName(kind, path), date, path}] : [];
}

/** Returns the permanent ID of a page's deadline in calendars. */
export function deadlineName(kind: string, path: string): string {
  return `${kind}-${path.replace(/\.mdx?$/, '').replaceAll('/', '-')}`;
}
