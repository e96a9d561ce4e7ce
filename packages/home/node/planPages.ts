import {placeByRoles} from '@deskbook/content/audience';
import {closedDatesOf} from '@deskbook/content/closedDays';
import {kindsIn} from '@deskbook/content/kinds';
import {isCancelledOrPostponed} from '@deskbook/content/occurrences';
import type {Page} from '@deskbook/content/page';
import {type GroupedPages, groupByWorkplace, groupPages} from '@deskbook/content/pageGroups';
import type {PlainFolder} from '@deskbook/content/plainFolders';
import {type District, isFolder, isUrl} from '@deskbook/content/schemas/district';
import {KINDS} from '@deskbook/content/schemas/index';
import {INDEX_NAMES} from '@deskbook/content/siteSections';
import type {BlogContent} from '@docusaurus/plugin-content-blog';
import {slug} from 'github-slugger';
import type {AboutMachine} from '../domain/aboutMachine';
import type {Card} from '../domain/cards';
import type {CardGroup, FilterNames, HomeData, IndexData, IndexName, NewsItem, SessionDate} from '../domain/frontDesk';
import {ALL_PAGES, type NavigationLink, SECTIONS, type SiteSection} from '../domain/navigation';
import {INDEXES} from '../domain/places';
import {rolesWithTraining} from '../domain/rolesWithTraining';
import {collectCards, type FrontDeskSource} from './collectCards';
import {quickLinks, searchExamples, urgentLinks} from './defaultLinks';
import {foldersOf, groupByFolder} from './folders';
import {followLink, type WrittenLink} from './followLink';
import {ratioOf} from './machinePictures';
import {planDesk} from './planDesk';

/** Enough to last for weeks without a build */
const DATES_ON_HOME = 60;
const DATES_ON_CARD = 20;
const CLOSED_DATES_ON_HOME = 12;

export function planPages(source: FrontDeskSource): {
  home: HomeData;
  /** All lists of pages, including those of folders without a first page */
  indexes: IndexData[];
  navigation: NavigationLink[];
} {
  const {catalog, buildDay, docs, blog} = source;
  const {cards, chapters} = collectCards(source);
  const names = namesOf(catalog.district);
  const shown = cards.map(withFewDates);
  const all = [...shown, ...chapters].toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
  const listedIn = (index: Exclude<IndexName, 'pages'>) =>
    kindsIn(index).flatMap((kind) =>
      shown
        .filter((card) => card.kind === kind)
        .toSorted(byNextDate)
        .toSorted(byRoles(catalog.district)),
    );
  const roles = rolesWithTraining(listedIn('training'), catalog.district.roles);
  const byAddress = new Map([...docs].map(([path, {permalink}]) => [permalink, catalog.byPath.get(path)]));
  const pageAt = (address: string) => byAddress.get(address);
  const asMachine = (card: Card) => withNameOnly(card, ratioAt(pageAt(card.to), source));
  const index = (name: IndexName, listed: readonly Card[]): IndexData => ({
    name,
    path: `${name}/`,
    title: INDEXES[name].title,
    description: INDEXES[name].description,
    cards: listed,
    groups: groupCards(name, listed, {district: catalog.district, pageAt}),
    names,
    roles: name === 'training' || name === 'paths' ? roles : [],
  });
  const indexes = [
    ...[...INDEX_NAMES, 'training' as const].map((name) =>
      index(name, name === 'equipment' ? listedIn(name).map(asMachine) : listedIn(name)),
    ),
    index('pages', all.map(withTitleOnly)),
  ];
  const folders = foldersOf(source);
  const withoutPage = folders.filter(({address}) => !byAddress.has(catalog.district.base_url + address.slice(1)));
  const listOf = ({label, address, pages}: PlainFolder<Page>): IndexData => {
    const inside = new Set<Page | undefined>(pages);
    const listed = shown.filter(({to}) => inside.has(pageAt(to)));
    const groups = groupByFolder(listed, pageAt);
    return {
      name: 'folder',
      path: address.slice(1),
      title: label,
      description: '',
      cards: listed,
      groups,
      names,
      roles: [],
    };
  };
  return {
    indexes: [...indexes, ...withoutPage.map(listOf)],
    navigation: planNavigation({source, indexes, folders}),
    home: {
      examples: searchExamples(source),
      urgent: urgentLinks(source),
      closed: closedDatesOf(catalog.district)
        .filter(({date}) => date >= buildDay)
        .slice(0, CLOSED_DATES_ON_HOME),
      desk: planDesk(source),
      groups: quickLinks(source),
      dates: listedIn('sessions').length > 0 ? nextDates(cards).slice(0, DATES_ON_HOME) : null,
      posts: latestPosts(blog),
    },
  };
}

function withFewDates(card: Card): Card {
  const dates = card.dates.slice(0, DATES_ON_CARD);
  return {...card, dates, hasMoreDates: dates.length < card.dates.length};
}

/** A card without its description, which the filter still finds. */
function withTitleOnly(card: Card): Card {
  return {...card, description: '', chapters: [], keywords: [...card.keywords, card.description]};
}

/** On a shelf, a machine has only its picture, its name and how many there are. */
function withNameOnly(card: Card, ratio: number | null): Card {
  const {keywords, ...rest} = withTitleOnly(card);
  return {...rest, ratio, note: null, keywords: card.note ? [...keywords, card.note] : keywords};
}

function ratioAt(page: Page | undefined, {drawingOf}: FrontDeskSource): number | null {
  return page?.kind === 'equipment' ? ratioOf(page, drawingOf) : null;
}

/** Returns the next dates of all sessions. Leaves out a series if all its dates are off, because they'd fill the list. */
function nextDates(cards: readonly Card[]): SessionDate[] {
  return cards
    .filter(({dates}) => dates.length < 2 || !dates.every(isCancelledOrPostponed))
    .flatMap(({title, to, machine, dates}) => dates.map((date) => ({...date, title, to, machine})))
    .toSorted((a, b) => Number(a.endsAt > b.endsAt) - Number(a.endsAt < b.endsAt));
}

/** Sorts learning paths by role, and leaves other pages in place. */
function byRoles(district: District): (a: Card, b: Card) => number {
  const placeOf = ({kind, roles}: Card) => (kind === 'path' ? placeByRoles(roles, district) : 0);
  return (a, b) => placeOf(a) - placeOf(b);
}

/** Sorts sessions by next date, with those without one last, and leaves other pages in place. */
function byNextDate(a: Card, b: Card): number {
  const [first, second] = [a, b].map((card) => card.dates[0]?.endsAt ?? '9');
  if (a.kind !== 'session' || first === second) return 0;
  return (first as string) < (second as string) ? -1 : 1;
}

function namesOf({branches, systems, roles}: District): FilterNames {
  const names = (named: Record<string, {name: string}>) =>
    Object.fromEntries(Object.entries(named).map(([key, {name}]) => [key, name]));
  return {branches: names(branches), systems: names(systems), roles: names(roles)};
}

interface Context {
  district: District;
  pageAt(address: string): Page | undefined;
}

/** Groups an index page's cards. A single group needs no heading, and manuals aren't grouped because there are few. */
function groupCards(name: IndexName, cards: readonly Card[], {district, pageAt}: Context): CardGroup[] {
  const all = cards.map((card, index) => ({index, card, page: pageAt(card.to)}));
  if (name === 'manuals') return [{id: name, label: null, kind: null, members: all.map(({index}) => index)}];
  if (name === 'pages') return groupByKind(cards);
  const known = all.flatMap(({index, page}) => (page ? [{index, page}] : []));
  const places = name === 'procedures' ? groupByWorkplace(known, district) : [];
  if (places.length === 0) return groupPages(known, district).map(cardGroup);
  return places.map(({id, label, groups}) => {
    const inside = groups.map(cardGroup);
    const members = inside.flatMap((group) => group.members);
    return {id, label, kind: null, members, inside};
  });
}

function cardGroup({group: {id, label, kind}, items}: GroupedPages<{index: number; page: Page}>): CardGroup {
  return {id, label, kind, members: items.map(({index}) => index).toSorted((a, b) => a - b)};
}

/** Groups all pages of the site by kind, and pages without a kind by folder. */
function groupByKind(cards: readonly Card[]): CardGroup[] {
  const members = (fits: (card: Card) => boolean) => cards.flatMap((card, index) => (fits(card) ? [index] : []));
  const folders = [...new Set(cards.filter(({kind}) => !kind).map(({folder}) => folder))];
  const groups: CardGroup[] = [
    ...KINDS.map((kind) => ({id: kind, label: null, kind, members: members((card) => card.kind === kind)})),
    ...folders
      // Pages in no folder come last.
      .toSorted((a, b) => Number(a === '') - Number(b === '') || a.localeCompare(b, 'en'))
      .map((folder) => ({
        id: `folder-${slug(folder) || 'none'}`,
        label: folder || null,
        kind: null,
        members: members((card) => !card.kind && card.folder === folder),
      })),
  ];
  return groups.filter((group) => group.members.length > 0);
}

interface Parts {
  source: FrontDeskSource;
  indexes: readonly IndexData[];
  folders: readonly PlainFolder<Page>[];
}

/** Returns the links the district chose, or else all sections and folders. Leaves out sections without pages. */
function planNavigation({source, indexes, folders}: Parts): NavigationLink[] {
  const {navigation: chosen, base_url} = source.catalog.district;
  const ofSection = ({path, ...section}: SiteSection): NavigationLink => ({
    ...section,
    to: base_url + path,
    section: path.slice(0, -1),
  });
  const ofFolder = ({name, label, address}: PlainFolder<Page>): NavigationLink => ({
    label,
    to: base_url + address.slice(1),
    section: `${name}/`,
  });
  const hasPages = ({path}: SiteSection) => {
    if (path === 'blog/') return source.blog?.blogPosts.some(({metadata}) => !metadata.unlisted) ?? false;
    const listing = path === 'calendar/' ? 'sessions' : path.slice(0, -1);
    return indexes.some(({name, cards}) => name === listing && cards.length > 0);
  };
  const follow = (entry: WrittenLink): NavigationLink | [] => {
    const {page} = entry;
    const label = 'label' in entry && entry.label ? {label: entry.label} : {};
    if (isUrl(page)) return {label: new URL(page).host, to: page, ...label};
    const section = [...SECTIONS, ALL_PAGES].find(({path}) => page === `/${path}`);
    if (section) return hasPages(section) ? {...ofSection(section), ...label} : [];
    const folder = folders.find(({name, address}) => page === `${name}/` || page === address);
    if (folder) return {...ofFolder(folder), ...label};
    return (!isFolder(page) && followLink(entry, source)) || [];
  };
  if (chosen.length > 0) return chosen.flatMap(follow);
  const sections = [...SECTIONS.filter(hasPages).map(ofSection), ...folders.map(ofFolder)];
  return sections.length > 0 ? sections : [ALL_PAGES].filter(hasPages).map(ofSection);
}

const MAX = 4;

export function latestPosts(blog: BlogContent | undefined): NewsItem[] {
  return (blog?.blogPosts ?? [])
    .filter(({metadata}) => !metadata.unlisted)
    .slice(0, MAX)
    .map(({metadata}) => ({
      title: metadata.title,
      to: metadata.permalink,
      date: metadata.date.toISOString().slice(0, 10),
      what: metadata.description || null,
      machine: (metadata as AboutMachine).machine ?? null,
    }));
}
