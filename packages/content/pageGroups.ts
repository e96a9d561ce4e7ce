import {slug} from 'github-slugger';
import {descriptorOf, sectionOf} from './kinds';
import {mainSystemOf, type Page} from './page';
import type {District} from './schemas/district';
import {KINDS, type Kind} from './schemas/index';

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

const OTHER = 'Other';

/**
 * Groups the pages of a section: by kind if it has several, otherwise by the group that the page names or its main
 * system. Each page is in one group. Systems keep the order of `district.yml`, then come groups that pages name, sorted
 * alphabetically, then pages without a group.
 *
 * @returns a single group, which needs no heading, if there is nothing to distinguish
 */
export function groupPages<T extends {page: Page}>(
  items: readonly T[],
  district: District,
): {group: PageGroup; items: T[]}[] {
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

function groupOf(page: Page, {systems}: District): {group: PageGroup; rank: number} {
  const {group: id, index} = page.kind ? descriptorOf(page.kind) : {};
  if (id && page.kind) {
    const to = id === index ? `${index}/` : `${index}/#${id}`;
    return {group: {id, label: null, kind: page.kind, to}, rank: KINDS.indexOf(page.kind)};
  }
  const names = Object.values(systems).map(({name}) => name);
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
