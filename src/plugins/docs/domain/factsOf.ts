import {namedRoles} from '../../../content/audience';
import type {Page} from '../../../content/page';
import type {District} from '../../../content/schemas/district';
import type {Fact, FactName, FactValue} from './pageFacts';
import type {PageLink} from './pageLink';

/** What a fact needs to be shown as text: names of keys, and titles and addresses of pages. */
export interface Lookups {
  district: District;
  /** The page that a path in the front matter of this page leads to. */
  linkTo(path: string): PageLink | undefined;
  /** The office's own page of a system, by key. */
  pageOfSystem(key: string): PageLink | undefined;
}

type Entry = [FactName, FactValue | undefined];

/** The strip of facts of a page, in the order in which staff ask for them. */
export function factsOf(page: Page, lookups: Lookups): Fact[] {
  if (!page.kind) return [];
  const entries = [...ownFacts(page, lookups), ...commonFacts(page, lookups)];
  return entries.flatMap(([name, value]) => (value ? [{name, value}] : []));
}

function ownFacts(page: Page, lookups: Lookups): Entry[] {
  const {district} = lookups;
  switch (page.kind) {
    case 'manual':
      return [['appliesTo', text(page.data.applies_to)]];
    case 'procedure':
      return [
        ['timeNeeded', duration(page.data.time_needed)],
        [
          'interruptsService',
          page.data.interrupts_service === undefined ? undefined : {type: 'yesNo', yes: page.data.interrupts_service},
        ],
        ['prerequisites', links(page.data.prerequisites, lookups)],
        ['machines', links(page.data.equipment, lookups)],
      ];
    case 'equipment':
      return [
        ['category', text(page.data.category)],
        ['life', duration(page.data.life)],
        ['unitCost', money(page.data.unit_cost)],
        ['supportUntil', date(page.data.support_until)],
        ['supplies', texts(page.data.supplies)],
      ];
    case 'session':
      return [
        ['place', texts(placeOf(page.data, district))],
        ['trainers', texts(namesIn(district.people, page.data.trainers))],
        ['capacity', page.data.capacity === undefined ? undefined : text(String(page.data.capacity))],
        ['teaches', links(page.data.teaches, lookups)],
        ['quiz', links(page.data.quiz ? [page.data.quiz] : undefined, lookups)],
      ];
    case 'quiz':
      return [
        ['covers', links(page.data.covers, lookups)],
        ['passingScore', {type: 'percent', percent: page.data.passing_score ?? 80}],
      ];
    case 'path':
      return [['audience', texts(namesIn(district.roles, namedRoles(page)))]];
    default:
      return officeFacts(page, lookups);
  }
}

function officeFacts(page: Page, lookups: Lookups): Entry[] {
  const {district} = lookups;
  switch (page.kind) {
    case 'system':
      return [
        ['vendor', text(page.data.vendor)],
        ['status', word(page.data.status)],
        ['supportUntil', date(page.data.support_until)],
      ];
    case 'contract':
      return [
        ['partner', text(page.data.partner)],
        ['startsOn', date(page.data.starts_on)],
        ['endsOn', date(page.data.ends_on)],
        ['notice', duration(page.data.notice)],
        ['services', texts(page.data.services)],
        ['contact', texts(namesIn(district.people, page.data.contact ? [page.data.contact] : undefined))],
      ];
    case 'fund':
      return [
        ['fiscalYear', text(page.data.fiscal_year)],
        ['appropriation', money(page.data.appropriation)],
      ];
    case 'purchase':
      return [
        ['stage', word(page.data.stage)],
        ['amount', money(page.data.amount)],
        ['fund', texts(namesIn(district.funds, page.data.fund ? [page.data.fund] : undefined))],
        ['machines', links(page.data.equipment, lookups)],
      ];
    case 'committee':
      return [
        ['members', texts(namesIn(district.people, page.data.members))],
        ['meets', text(page.data.meets)],
        ['termEnds', date(page.data.term_ends)],
      ];
    default:
      return [];
  }
}

function commonFacts({kind, data}: Page, {district, pageOfSystem}: Lookups): Entry[] {
  if (!kind) return [];
  const systems = data.systems?.map((key) => pageOfSystem(key) ?? district.systems[key]?.name ?? key);
  return [
    ['audience', kind === 'path' ? undefined : texts(namesIn(district.roles, data.audience))],
    ['systems', systems?.length ? {type: 'links', links: systems} : undefined],
    ['branches', texts(namesIn(district.branches, data.branches))],
    ['owner', data.owner ? texts(namesIn(district.people, [data.owner])) : undefined],
  ];
}

/** `Training lab, Downtown` and `Online`, whichever apply. */
export function placeOf(
  {branch, room, online}: {branch?: string; room?: string; online?: string},
  {branches}: District,
): string[] {
  const at = branch ? branches[branch] : undefined;
  const roomName = room && at?.rooms?.[room]?.name;
  const place = at && [roomName, at.name, at.address].filter(Boolean).join(', ');
  return [place, online].filter((part): part is string => Boolean(part));
}

function namesIn(named: Record<string, {name: string}>, keys: readonly string[] | undefined): string[] | undefined {
  return keys?.map((key) => named[key]?.name ?? key);
}

function links(paths: readonly string[] | undefined, {linkTo}: Lookups): FactValue | undefined {
  return paths?.length ? {type: 'links', links: paths.map((path) => linkTo(path) ?? path)} : undefined;
}

const text = (given: string | undefined): FactValue | undefined =>
  given ? {type: 'texts', texts: [given]} : undefined;
const texts = (given: readonly string[] | undefined): FactValue | undefined =>
  given?.length ? {type: 'texts', texts: given} : undefined;
const date = (given: string | undefined): FactValue | undefined => (given ? {type: 'date', date: given} : undefined);
const duration = (given: string | undefined): FactValue | undefined =>
  given ? {type: 'duration', duration: given} : undefined;
const money = (cents: number | undefined): FactValue | undefined =>
  cents === undefined ? undefined : {type: 'money', cents};
const word = (given: string | undefined): FactValue | undefined => (given ? {type: 'word', word: given} : undefined);
