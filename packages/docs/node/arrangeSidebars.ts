import {addressOfPage} from '@deskbook/content/addresses/pageAddress';
import type {Catalog} from '@deskbook/content/catalog';
import {docIdOf} from '@deskbook/content/docIds';
import {sectionOf} from '@deskbook/content/kinds';
import type {Page} from '@deskbook/content/page';
import {groupPages} from '@deskbook/content/pageGroups';
import {SECTION_NAMES, type SiteSection} from '@deskbook/content/siteSections';
import {nameInWords} from '@deskbook/text/strings';
import type {DocMetadata, LoadedContent, LoadedVersion} from '@docusaurus/plugin-content-docs';

type Sidebars = LoadedVersion['sidebars'];
type Item = Sidebars[string][number];

interface Context {
  catalog: Pick<Catalog, 'byPath' | 'district'>;
  baseUrl: string;
  /** Docusaurus's prefix for the path of a page's source: `@site/docs/` */
  sourceRoot: string;
}

interface Listed {
  page: Page;
  doc: DocMetadata;
}

const ALL: Record<SiteSection, string> = {
  procedures: 'All procedures',
  manuals: 'All manuals',
  equipment: 'All equipment',
  training: 'All training',
  office: 'The IT office',
};

/**
 * Gives each section its own sidebar with the section's name. Pages of a kind are in groups, not in folders. Manuals
 * keep the order and folders of their chapters. Pages without a kind keep their folder's sidebar, which starts with the
 * folder's own page, or with a list of its pages if it has none.
 */
export function arrangeSidebars(content: LoadedContent, context: Context): LoadedContent {
  return {...content, loadedVersions: content.loadedVersions.map((version) => arrangeVersion(version, context))};
}

function arrangeVersion(version: LoadedVersion, context: Context): LoadedVersion {
  const pageOf = ({source}: DocMetadata) => context.catalog.byPath.get(source.replace(context.sourceRoot, ''));
  const listed = version.docs.flatMap((doc): Listed[] => {
    const page = pageOf(doc);
    return page?.kind ? [{page, doc}] : [];
  });
  const manuals = new Set(listed.filter(({page}) => page.kind === 'manual').map(({doc}) => doc.id));
  const withKind = new Set(listed.map(({doc}) => doc.id));
  const sidebars: Sidebars = {};
  for (const section of SECTION_NAMES) {
    const inSection = listed.filter(({page}) => sectionOf(page) === section);
    if (inSection.length === 0) continue;
    const items =
      section === 'manuals'
        ? Object.values(version.sidebars).flatMap((tree) => keepDocs(tree, (id) => manuals.has(id)))
        : groupsOf(inSection, context);
    sidebars[section] = [{type: 'link', label: ALL[section], href: `${context.baseUrl}${section}/`}, ...items];
  }
  for (const [folder, tree] of Object.entries(version.sidebars)) {
    const rest = keepDocs(tree, (id) => !withKind.has(id));
    const section = folder.slice(0, -1);
    if (rest.length === 0) continue;
    if (sidebars[section]) sidebars[section].push(...rest);
    else sidebars[folder] = section ? withFirst(section, rest, {docs: version.docs, baseUrl: context.baseUrl}) : rest;
  }
  const sidebarOf = new Map(Object.entries(sidebars).flatMap(([name, items]) => idsIn(items).map((id) => [id, name])));
  const docs = version.docs.map((doc) => ({
    ...doc,
    // `displayed_sidebar: null` hides the sidebar.
    sidebar: doc.frontMatter.displayed_sidebar === undefined ? sidebarOf.get(doc.id) : doc.sidebar,
  }));
  return {...version, sidebars, docs};
}

function withFirst(
  folder: string,
  items: readonly Item[],
  {docs, baseUrl}: {docs: readonly DocMetadata[]; baseUrl: string},
): Item[] {
  const href = addressOfPage(`${folder}/index.md`, {}, baseUrl);
  const own = docs.find(({permalink}) => permalink === href || `${permalink}/` === href);
  const first = items.find((item) => item.type === 'doc' && item.id === own?.id);
  if (first) return [first, ...items.filter((item) => item !== first)];
  const inside = new Set(idsIn(items));
  const isListed = !own && docs.some(({id, unlisted}) => inside.has(id) && !unlisted);
  return isListed ? [{type: 'link', label: nameInWords(docIdOf(folder)), href}, ...items] : [...items];
}

function groupsOf(listed: readonly Listed[], {catalog, baseUrl}: Context): Item[] {
  const items = (inGroup: readonly Listed[]) =>
    inGroup.toSorted(byPosition).map(({doc}): Item => ({type: 'doc', id: doc.id}));
  // Index pages have no group for unlisted pages.
  const groups = groupPages(
    listed.filter(({doc}) => !doc.unlisted),
    catalog.district,
  );
  const unlisted = items(listed.filter(({doc}) => doc.unlisted));
  if (groups.length === 1) return [...items(groups[0]?.items ?? []), ...unlisted];
  return [
    ...groups.map(
      ({group, items: inGroup}): Item => ({
        type: 'category',
        // The theme translates the kinds.
        label: group.label ?? group.id,
        items: items(inGroup),
        collapsible: true,
        collapsed: true,
        customProps: {to: baseUrl + group.to, ...(group.kind && {kind: group.kind})},
      }),
    ),
    ...unlisted,
  ];
}

function byPosition({doc: a}: Listed, {doc: b}: Listed): number {
  const [first, second] = [a, b].map(({sidebarPosition}) => sidebarPosition ?? Number.POSITIVE_INFINITY) as [
    number,
    number,
  ];
  return first === second ? labelOf(a).localeCompare(labelOf(b), 'en') : first - second;
}

function labelOf({title, frontMatter}: DocMetadata): string {
  return frontMatter.sidebar_label ?? title;
}

/** Removes pages that don't fit, and folders that are then empty. */
function keepDocs(items: readonly Item[], fits: (id: string) => boolean): Item[] {
  return items.flatMap((item): Item[] => {
    if (item.type === 'doc') return fits(item.id) ? [item] : [];
    if (item.type !== 'category') return [item];
    const inner = keepDocs(item.items, fits);
    const {link, ...category} = item;
    const isLinked = link?.type !== 'doc' || fits(link.id);
    if (inner.length > 0) return [{...category, items: inner, link: isLinked ? link : undefined}];
    return link?.type === 'doc' && isLinked ? [{type: 'doc', id: link.id, label: item.label}] : [];
  });
}

function idsIn(items: readonly Item[]): string[] {
  return items.flatMap((item) => {
    if (item.type === 'doc') return [item.id];
    if (item.type !== 'category') return [];
    return [...(item.link?.type === 'doc' ? [item.link.id] : []), ...idsIn(item.items)];
  });
}
