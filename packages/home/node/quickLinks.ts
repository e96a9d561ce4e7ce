import {type PathOverview, pathOverviews} from '@deskbook/content/pathOverviews';
import type {District} from '@deskbook/content/schemas/district';
import {INDEX_NAMES} from '@deskbook/content/siteSections';
import type {GroupLink, QuickLink, QuickLinkGroup, UrgentLink} from '../domain/frontDesk';
import {defaultExamples, defaultGroups} from './defaultLinks';
import {followLink, indexLink, type LinkSource, type WrittenLink} from './followLink';

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
