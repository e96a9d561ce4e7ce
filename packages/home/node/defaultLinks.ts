import type {Page, PageOf} from '@deskbook/content/page';
import {type PathOverview, pathOverviews} from '@deskbook/content/pathOverviews';
import type {PlainFolder} from '@deskbook/content/plainFolders';
import {manualOfChapter} from '@deskbook/content/relations';
import type {District} from '@deskbook/content/schemas/district';
import type {Kind} from '@deskbook/content/schemas/index';
import {INDEX_NAMES} from '@deskbook/content/siteSections';
import type {GroupLink, QuickLink, QuickLinkGroup, UrgentLink} from '../domain/frontDesk';
import {foldersOf, HELP_PAGES, pagesBesideFolders} from './folders';
import {followLink, indexLink, type LinkSource, type WrittenLink} from './followLink';

const MOST = 5;
const MOST_ALONE = 12;

/** With more groups, folders are easier to find if their pages aren't listed below them. */
const MOST_GROUPS = 8;

/**
 * Returns link groups for a district that chose none: the pages that most others refer to, the most common machines, and
 * the pages in folders.
 */
export function defaultGroups(source: LinkSource): QuickLinkGroup[] {
  const kinds = groupsOfKinds(source).filter(({links}) => links.length > 0);
  const folders = foldersOf(source).map((folder) => groupOfFolder(folder, source));
  const areMany = kinds.length + folders.length > MOST_GROUPS;
  const groups = [...kinds, ...folders.map((group) => (areMany ? {...group, links: []} : group))];
  const beside = besideFolders(source, groups.length > 0 ? MOST : MOST_ALONE);
  return [...groups, ...beside].map((group) => (showsAll(group) ? {...group, all: null} : group));
}

function showsAll({links, all}: QuickLinkGroup): boolean {
  return all !== null && 'count' in all && all.count <= links.length;
}

function groupOfFolder({label, address, pages}: PlainFolder<Page>, source: LinkSource): QuickLinkGroup {
  const to = source.catalog.district.base_url + address.slice(1);
  return {title: label, icon: 'manual', links: linksTo(pages, source), all: {index: 'pages', to, count: pages.length}};
}

function besideFolders(source: LinkSource, most: number): QuickLinkGroup[] {
  const {catalog, docs} = source;
  const listed = [...docs.values()].filter(({unlisted}) => !unlisted);
  const all = {index: 'pages' as const, to: `${catalog.district.base_url}pages/`, count: listed.length};
  const pages = pagesBesideFolders(source).filter(({path}) => !HELP_PAGES.includes(path));
  const links = linksTo(pages, source, most);
  return links.length > 0 ? [{title: 'General', icon: 'info', links, all}] : [];
}

function groupsOfKinds(source: LinkSource): QuickLinkGroup[] {
  const {pages} = source.catalog;
  const manuals = ofKind('manual', source).filter((page) => !manualOfChapter(page, pages));
  return [
    {
      title: 'How do I …',
      icon: 'list',
      links: linksTo(mostRelated(ofKind('procedure', source), source), source),
      all: indexLink('procedures', source),
    },
    {
      title: 'Something is broken',
      icon: 'wrench',
      links: linksTo(mostOwned(ofKind('equipment', source)), source),
      all: indexLink('equipment', source),
    },
    {
      title: 'My training',
      icon: 'graduate',
      links: trainingLinks(source),
      all: followLink({page: '/my-training/'}, source),
    },
    {
      title: 'How it all works',
      icon: 'manual',
      links: linksTo(mostRelated(manuals, source), source),
      all: indexLink('manuals', source),
    },
  ];
}

/**
 * Returns example searches that each find a page: a word for a task and one for a machine, as staff say them, and an
 * asset tag; then short titles from each folder in turn.
 */
export function defaultExamples(source: LinkSource): string[] {
  const machines = mostOwned(ofKind('equipment', source));
  const [procedure] = mostRelated(ofKind('procedure', source), source);
  const [machine] = machines;
  const words = [
    procedure?.data.keywords?.[0],
    machine?.data.keywords?.[0],
    machines.flatMap(({data}) => data.units ?? [])[0]?.asset_tag,
  ].flatMap((word) => word ?? []);
  return [...new Set([...words, ...shortTitles(source)])].slice(0, ENOUGH_EXAMPLES);
}

const ENOUGH_EXAMPLES = 3;
const LONGEST_EXAMPLE = 24;

function shortTitles(source: LinkSource): string[] {
  const {catalog, docs} = source;
  const ofKinds = catalog.pages.filter(({kind, path}) => kind && docs.get(path)?.unlisted === false);
  const lists = [...foldersOf(source).map(({pages}) => pages), ofKinds, pagesBesideFolders(source)];
  const titles = lists.map((pages) => pages.map(({title}) => title).filter((title) => title.length <= LONGEST_EXAMPLE));
  const first = titles.flatMap(([title]) => title ?? []);
  return [...first, ...titles.flat()];
}

function trainingLinks(source: LinkSource): QuickLink[] {
  const has = (kind: Kind) => ofKind(kind, source).length > 0;
  const [path, ...otherPaths] = ofKind('path', source);
  const places = [
    // A single path is shown by name, with the reader's progress.
    ...(path ? [otherPaths.length > 0 ? '/paths/' : path.path] : []),
    ...(has('session') ? ['/calendar/'] : []),
    ...(has('quiz') ? ['/quizzes/'] : []),
  ];
  return places.flatMap((page) => followLink({page}, source) ?? []);
}

/** Returns listed pages of a kind, sorted by title. */
function ofKind<K extends Kind>(kind: K, {catalog, docs}: LinkSource): PageOf<K>[] {
  return catalog.pages
    .filter((page): page is PageOf<K> & Page => page.kind === kind && docs.get(page.path)?.unlisted === false)
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
}

function mostRelated<P extends Page>(pages: readonly P[], {catalog}: LinkSource): P[] {
  const weight = ({path}: P) => catalog.relations.get(path)?.size ?? 0;
  return pages.toSorted((a, b) => weight(b) - weight(a));
}

function mostOwned(pages: readonly PageOf<'equipment'>[]): PageOf<'equipment'>[] {
  const count = ({data}: PageOf<'equipment'>) => data.units?.length ?? 0;
  return pages.toSorted((a, b) => count(b) - count(a));
}

function linksTo(pages: readonly Page[], source: LinkSource, most = MOST): QuickLink[] {
  return pages.slice(0, most).flatMap(({path}) => followLink({page: path}, source) ?? []);
}

export function urgentLinks(source: LinkSource): UrgentLink[] {
  return source.catalog.district.urgent.flatMap((entry) => {
    const link = followLink(entry, source);
    return link ? [{...link, icon: ('icon' in entry && entry.icon) || 'warning'}] : [];
  });
}

/** Returns the district's link groups, or default ones. Leaves out groups with nothing to open. */
export function quickLinks(source: LinkSource): QuickLinkGroup[] {
  const {quick_links: chosen} = source.catalog.district;
  const groups = chosen.length > 0 ? chosen.map((group) => followGroup(group, source)) : defaultGroups(source);
  return withProgress(groups, source).filter(({links, all}) => links.length > 0 || all);
}

/** Makes the first link to a learning path show the reader's progress. */
function withProgress(groups: readonly QuickLinkGroup[], {catalog, docs}: LinkSource): QuickLinkGroup[] {
  const paths = pathOverviews(catalog, docs);
  const pathAt = ({to}: QuickLink) => paths.find(({url}) => url === to);
  const first = groups.flatMap(({links}) => links).find((link) => pathAt(link));
  return groups.map((group) => ({
    ...group,
    links: group.links.map((link) => (link === first ? {...link, ...progressOf(pathAt(link))} : link)),
  }));
}

function progressOf(path: PathOverview | undefined): Pick<GroupLink, 'path'> {
  const [first] = path?.steps.flatMap(({title, to}) => (to ? [{label: title, to}] : [])) ?? [];
  return path && first ? {path: {steps: path.steps.length, first}} : {};
}

export function searchExamples(source: LinkSource): string[] {
  const {search_examples: chosen} = source.catalog.district;
  return chosen.length > 0 ? chosen : defaultExamples(source);
}

type Chosen = District['quick_links'][number];

function followGroup({title, icon, links, all}: Chosen, source: LinkSource): QuickLinkGroup {
  return {
    title,
    icon: icon ?? 'list',
    links: links.flatMap((entry) => followLink(entry, source) ?? []),
    all: all ? allOf(all, source) : null,
  };
}

/** Unless the district labels it, a link to an index page says how many pages that has. */
function allOf(entry: WrittenLink, source: LinkSource): QuickLinkGroup['all'] {
  const index = INDEX_NAMES.find((name) => entry.page === `/${name}/`);
  return index && !('label' in entry && entry.label) ? indexLink(index, source) : followLink(entry, source);
}
