import {placeByRoles} from '@deskbook/content/audience';
import {closedDatesOf} from '@deskbook/content/closedDays';
import {kindsIn} from '@deskbook/content/kinds';
import {isCancelledOrPostponed} from '@deskbook/content/occurrences';
import type {Page} from '@deskbook/content/page';
import type {PlainFolder} from '@deskbook/content/plainFolders';
import type {District} from '@deskbook/content/schemas/district';
import {INDEX_NAMES} from '@deskbook/content/siteSections';
import type {Card} from '../domain/cards';
import type {FilterNames, HomeData, IndexData, IndexName, SessionDate} from '../domain/frontDesk';
import type {NavigationLink} from '../domain/navigation';
import {INDEXES} from '../domain/places';
import {rolesWithTraining} from '../domain/rolesWithTraining';
import {collectCards, type FrontDeskSource} from './collectCards';
import {foldersOf, groupByFolder} from './folders';
import {groupCards} from './groupCards';
import {planNavigation} from './navigation';
import {latestPosts} from './news';
import {quickLinks, searchExamples, urgentLinks} from './quickLinks';

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
    ...[...INDEX_NAMES, 'training' as const].map((name) => index(name, listedIn(name))),
    index('pages', all),
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

/** Returns the next dates of all sessions. Leaves out a series if all its dates are off, because they'd fill the list. */
function nextDates(cards: readonly Card[]): SessionDate[] {
  return cards
    .filter(({dates}) => dates.length < 2 || !dates.every(isCancelledOrPostponed))
    .flatMap(({title, to, dates}) => dates.map((date) => ({...date, title, to})))
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
