import {addressOfPage} from '@deskbook/content/addresses/pageAddress';
import type {Catalog} from '@deskbook/content/catalog';
import type {Page} from '@deskbook/content/page';
import type {Kind} from '@deskbook/content/schemas/index';
import {compareText} from '@deskbook/text/compareText';
import {DEADLINES, type RecordDeadline} from './deadlines';
import {CONTRACT_STATES, DUE_STATES, type DueState, dueState, REVIEW_STATES} from './dueState';
import {type Desk, ownersDesks} from './ownersDesk';
import {NO_DATE, NO_OWNER} from './reviewRows';

/** The date of a contract or a system, in the JSON */
const DATE_KINDS = {notice: 'notice', end: 'contract-end', support: 'support-end'} as const;

const WORDS = new Map<string, string>(
  (Object.keys(DATE_KINDS) as RecordDeadline['kind'][]).map((kind) => [
    DATE_KINDS[kind],
    DEADLINES[kind].toLowerCase(),
  ]),
);

/** A page to review, a follow-up, or the date of a contract or a system, as in the JSON. */
export interface DigestItem {
  kind: Kind | 'follow-up' | (typeof DATE_KINDS)[RecordDeadline['kind']];
  title: string;
  /** The committee that the follow-up is for */
  committee: string | null;
  /** The page's full address */
  url: string;
  /** Path relative to the site */
  file: string;
  /** `YYYY-MM-DD` */
  due: string | null;
  state: DueState | 'no-date';
}

export interface OwnerDigest {
  /** A key of `people`; null for pages without an owner */
  owner: string | null;
  name: string;
  email: string | null;
  /** By due date; items without a date come last */
  items: readonly DigestItem[];
}

export interface Digest {
  district: string;
  /** The day on which the states are based, `YYYY-MM-DD` */
  day: string;
  owners: readonly OwnerDigest[];
}

/** Returns what is up to each person, in the order of `people`; what has no owner comes last. */
export function reviewDigest(catalog: Catalog, {day, docsPath}: {day: string; docsPath: string}): Digest {
  const {district} = catalog;
  const item = (
    page: Page,
    due: string | null,
    said: Pick<DigestItem, 'kind' | 'title' | 'committee'>,
    states = REVIEW_STATES,
  ): DigestItem => ({
    ...said,
    url: district.url + addressOfPage(page.path, page.data, district.base_url),
    file: `${docsPath}/${page.path}`,
    due,
    state: due ? dueState(due, day, states) : 'no-date',
  });
  const itemsOf = ({pages, followUps, deadlines}: Desk) =>
    [
      ...deadlines.map(({page, date, kind}) =>
        item(page, date, {kind: DATE_KINDS[kind], title: page.title, committee: null}, CONTRACT_STATES),
      ),
      ...pages.map(({page, due}) => item(page, due, {kind: page.kind, title: page.title, committee: null})),
      ...followUps.map(({committee, facts}) =>
        item(committee, facts.due, {kind: 'follow-up', title: facts.task, committee: committee.title}),
      ),
    ].toSorted((a, b) => compareText(a.due ?? '~', b.due ?? '~'));
  const owners = ownersDesks(catalog, day).map((desk) => {
    const person = desk.owner === null ? {name: NO_OWNER} : district.people[desk.owner];
    return {owner: desk.owner, name: person?.name ?? '', email: person?.email ?? null, items: itemsOf(desk)};
  });
  return {district: district.name, day, owners: owners.filter(({items}) => items.length > 0)};
}

export type DigestFormat = 'text' | 'markdown' | 'json';

/** Formats a digest for printing, as an e-mail, or for a program. */
export function writeDigest(digest: Digest, format: DigestFormat): string {
  if (format === 'json') return JSON.stringify(digest);
  const {title, owner, state, item} = MARKS[format];
  const {district, day, owners} = digest;
  const blocks = owners.flatMap(({name, email, items}) => {
    const groups = SAID.map(([key, label]) => ({label, own: items.filter((each) => each.state === key)}));
    const filled = groups.filter(({own}) => own.length > 0);
    const counts = filled.map(({label, own}) => `${label}: ${own.length}`);
    return [
      owner(name, email),
      counts.join(', ') || 'Nothing is due in 90 days',
      ...filled.flatMap(({label, own}) => [state(label), own.map(item).join('\n')]),
    ];
  });
  return [
    title(`${district}: reviews and deadlines, ${LONG_DATE.format(instantOf(day))}`),
    ...(blocks.length > 0 ? blocks : ['Nothing is due']),
  ].join('\n\n');
}

/** The states in e-mails and notes, most urgent first. What is due later is only on the site. */
const SAID: readonly [DigestItem['state'], string][] = [
  ['overdue', DUE_STATES.overdue.label],
  ['due-in-30-days', DUE_STATES['due-in-30-days'].label],
  ['due-in-90-days', DUE_STATES['due-in-90-days'].label],
  ['due-in-180-days', DUE_STATES['due-in-180-days'].label],
  ['no-date', NO_DATE],
];

interface Marks {
  title(text: string): string;
  owner(name: string, email: string | null): string;
  state(text: string): string;
  item(item: DigestItem): string;
}

const MARKS: Record<Exclude<DigestFormat, 'json'>, Marks> = {
  text: {
    title: (text) => text,
    owner: (name, email) => (email ? `${name} <${email}>` : name),
    state: (text) => `${text}:`,
    item: (item) => `- ${dueOf(item)}${item.title} (${whatOf(item)})\n  ${item.url}`,
  },
  markdown: {
    title: (text) => `# ${escapeMarkdown(text)}`,
    owner: (name, email) => `## ${escapeMarkdown(name)}${email ? ` <${email}>` : ''}`,
    state: (text) => `### ${text}`,
    item: (item) => `- ${dueOf(item)}[${escapeMarkdown(item.title)}](${item.url}) (${escapeMarkdown(whatOf(item))})`,
  },
};

const LONG_DATE = new Intl.DateTimeFormat('en-US', {dateStyle: 'long', timeZone: 'UTC'});
const SHORT_DATE = new Intl.DateTimeFormat('en-US', {dateStyle: 'medium', timeZone: 'UTC'});

function instantOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function dueOf({due}: DigestItem): string {
  return due ? `${SHORT_DATE.format(instantOf(due))}: ` : '';
}

function whatOf({kind, committee}: DigestItem): string {
  const words = WORDS.get(kind) ?? kind;
  return committee ? `${words}, ${committee}` : words;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/g, '\\$&');
}
