import {groupBy} from '@deskbook/text/groupBy';
import {slug} from 'github-slugger';
import {descriptorOf, sectionOf} from './kinds';
import {mainSystemOf, type Page} from './page';
import type {District} from './schemas/district';
import {KINDS, type Kind} from './schemas/index';
import {workplaceOf} from './workplaces';

/** A group of a section's pages, in the sidebar and on index pages. */
export interface PageGroup {
  /** The group's anchor on its section's index page. */
  id: string;
  /** In the district's words; null if the kind is the label. */
  label: string | null;
  kind: Kind | null;
  /** The index page's path, without the base URL. */
  to: string;
}

export interface GroupedPages<T> {
  group: PageGroup;
  items: T[];
}

/** A workplace with the groups of what is done there. */
export interface WorkplaceGroup<T> {
  /** Its anchor on the index page */
  id: string;
  /** null for pages that are done at no place that the district names */
  label: string | null;
  groups: GroupedPages<T>[];
}

const OTHER = 'Other';

/**
 * Groups the pages of a section: by kind if it has several, otherwise by the group that the page names or its main
 * system. Each page is in one group. Workplaces and systems keep the order of `district.yml`, then come other groups that
 * pages name, sorted alphabetically, then pages without a group.
 *
 * @returns a single group, which needs no heading, if there is nothing to distinguish
 */
export function groupPages<T extends {page: Page}>(items: readonly T[], district: District): GroupedPages<T>[] {
  const groups = new Map<string, {group: PageGroup; items: T[]; rank: number}>();
  for (const item of items) {
    const {group, rank} = groupOf(item.page, district);
    const known = groups.get(group.id) ?? {group, items: [], rank};
    known.items.push(item);
    groups.set(group.id, known);
  }
  return [...groups.values()]
    .toSorted((a, b) => a.rank - b.rank || (a.group.label ?? '').localeCompare(b.group.label ?? '', 'en'))
    .map(({group, items}) => ({group, items}));
}

/**
 * Groups procedures by workplace, in the order of `district.yml`, and within each as `groupPages` does. A group that
 * several workplaces have keeps its anchor in the first.
 *
 * @returns nothing unless there are several
 */
export function groupByWorkplace<T extends {page: Page}>(items: readonly T[], district: District): WorkplaceGroup<T>[] {
  const byPlace = groupBy(items, ({page}) => [workplaceOf(page, district) ?? '']);
  if (byPlace.size < 2) return [];
  const anchors = new Set<string>();
  return [...Object.keys(district.workplaces), ''].flatMap((key) => {
    const inside = byPlace.get(key);
    if (!inside) return [];
    const label = district.workplaces[key]?.name ?? null;
    const id = slug(label ?? 'other-places');
    const groups = groupPages(inside, district).map((grouped) =>
      anchors.has(grouped.group.id) ? {...grouped, group: inPlace(grouped.group, id)} : grouped,
    );
    for (const {group} of groups) anchors.add(group.id);
    return {id, label, groups};
  });
}

function inPlace(group: PageGroup, place: string): PageGroup {
  const id = `${group.id}-${place}`;
  return {...group, id, to: group.to.replace(/#.*/, `#${id}`)};
}

/** Returns the group of a page among others of its section; null if it is one of its kind or in none. */
export function topicOf(page: Page, district: District): string | null {
  const {group, rank} = groupOf(page, district);
  return Number.isFinite(rank) ? group.label : null;
}

function groupOf(page: Page, {workplaces, systems}: District): {group: PageGroup; rank: number} {
  const {group: id, index} = page.kind ? descriptorOf(page.kind) : {};
  if (id && page.kind) {
    const to = id === index ? `${index}/` : `${index}/#${id}`;
    return {group: {id, label: null, kind: page.kind, to}, rank: KINDS.indexOf(page.kind)};
  }
  const names = [...Object.values(workplaces), ...Object.values(systems)].map(({name}) => name);
  const own = 'listed_under' in page.data ? page.data.listed_under : undefined;
  const system = mainSystemOf(page);
  const label = own ?? (system && (systems[system]?.name ?? system));
  if (label === undefined) return {group: topic(page, OTHER), rank: Number.POSITIVE_INFINITY};
  const place = names.indexOf(label);
  return {group: topic(page, label), rank: place === -1 ? names.length : place};
}

function topic(page: Page, label: string): PageGroup {
  const id = slug(label) || slug(OTHER);
  return {id, label, kind: null, to: `${sectionOf(page) ?? 'pages'}/#${id}`};
}
