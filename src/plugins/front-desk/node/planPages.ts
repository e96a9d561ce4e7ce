import type {BlogContent} from '@docusaurus/plugin-content-blog';
import type {DocMetadata} from '@docusaurus/plugin-content-docs';
import type {Catalog} from '../../../content/catalog';
import type {History} from '../../../content/history';
import type {District} from '../../../content/schemas/district';
import {type Card, SECTIONS} from '../domain/cards';
import type {FilterNames, HomeData, IndexData, IndexName, SessionDate} from '../domain/frontDesk';
import {collectCards} from './collectCards';
import {groupCards} from './groupCards';
import {latestChanges, latestPosts} from './news';

export interface FrontDeskSource {
  catalog: Catalog;
  history: History;
  buildDay: string;
  docs: ReadonlyMap<string, DocMetadata>;
  docsPath: string;
  blog: BlogContent | undefined;
}

/** Enough for weeks without a build. */
const DATES_ON_HOME = 60;
const DATES_ON_CARD = 20;

const TRAINING = ['path', 'session', 'quiz'];

/** Everything that the home page and the index pages show. */
export function planPages(source: FrontDeskSource): {home: HomeData; indexes: IndexData[]} {
  const {catalog, history, docs, docsPath, blog} = source;
  const {cards, chapters} = collectCards(source);
  const names = namesOf(catalog.district);
  const shown = cards.map(withFewDates);
  const all = [...shown, ...chapters].toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
  const ofKinds = (kinds: readonly string[]) =>
    kinds.flatMap((kind) => shown.filter((card) => card.kind === kind).toSorted(byNextDate));
  const byAddress = new Map([...docs].map(([path, {permalink}]) => [permalink, catalog.byPath.get(path)]));
  const index = (name: IndexName, listed: readonly Card[]): IndexData => ({
    name,
    cards: listed,
    groups: groupCards(name, listed, {district: catalog.district, pageAt: (address) => byAddress.get(address)}),
    names,
  });
  const indexes = [
    ...SECTIONS.map(({name, kinds}) => index(name, ofKinds(kinds))),
    index('training', ofKinds(TRAINING)),
    index('pages', all),
  ];
  const counts = Object.fromEntries(indexes.map((index) => [index.name, index.cards.length])) as Record<
    IndexName,
    number
  >;
  return {
    indexes,
    home: {
      counts,
      systems: onlyUsed(names.systems, ofKinds(['procedure'])),
      dates: nextDates(cards).slice(0, DATES_ON_HOME),
      posts: latestPosts(blog),
      changes: latestChanges(catalog, history, docs, docsPath),
    },
  };
}

/** The systems that some of the cards are about: no door leads to an empty list. */
function onlyUsed(systems: FilterNames['systems'], cards: readonly Card[]): FilterNames['systems'] {
  const used = new Set(cards.flatMap((card) => card.systems));
  return Object.fromEntries(Object.entries(systems).filter(([key]) => used.has(key)));
}

function withFewDates(card: Card): Card {
  const dates = card.dates.slice(0, DATES_ON_CARD);
  return {...card, dates, hasMoreDates: dates.length < card.dates.length};
}

/** The dates that take place, whatever their session, the next one first. */
function nextDates(cards: readonly Card[]): SessionDate[] {
  return cards
    .flatMap(({title, to, dates}) => dates.map((date) => ({...date, title, to})))
    .filter(({status}) => status === 'scheduled')
    .toSorted((a, b) => (a.endsAt < b.endsAt ? -1 : 1));
}

/** Sessions in the order of their next dates, those without one at the end; all others stay as they are. */
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
