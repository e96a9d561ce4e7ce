import {type PathOverview, pathOverviews} from '../../../content/pathOverviews';
import type {District} from '../../../content/schemas/district';
import {INDEX_NAMES} from '../../../content/siteSections';
import type {GroupLink, QuickLink, QuickLinkGroup, UrgentLink} from '../domain/frontDesk';
import {defaultExamples, defaultGroups} from './defaultLinks';
import {followLink, indexLink, type LinkSource, type WrittenLink} from './followLink';

export function urgentLinks(source: LinkSource): UrgentLink[] {
  return source.catalog.district.urgent.flatMap((entry) => {
    const link = followLink(entry, source);
    return link ? [{...link, icon: ('icon' in entry && entry.icon) || 'warning'}] : [];
  });
}

/** The district's groups of links, or ones that fit any site. A group with nothing to open is left out. */
export function quickLinks(source: LinkSource): QuickLinkGroup[] {
  const {quick_links: chosen} = source.catalog.district;
  const groups = chosen.length > 0 ? chosen.map((group) => followGroup(group, source)) : defaultGroups(source);
  return withProgress(groups, source).filter(({links, all}) => links.length > 0 || all);
}

/** The first link to a learning path shows how far the reader is. */
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

/** An index page without a label of the district's own says how many pages it has. */
function allOf(entry: WrittenLink, source: LinkSource): QuickLinkGroup['all'] {
  const index = INDEX_NAMES.find((name) => entry.page === `/${name}/`);
  return index && !('label' in entry && entry.label) ? indexLink(index, source) : followLink(entry, source);
}
