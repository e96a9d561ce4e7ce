import type {Page} from '@deskbook/content/page';
import type {PlainFolder} from '@deskbook/content/plainFolders';
import {isFolder, isUrl} from '@deskbook/content/schemas/district';
import type {IndexData} from '../domain/frontDesk';
import {ALL_PAGES, type NavigationLink, SECTIONS, type SiteSection} from '../domain/navigation';
import type {FrontDeskSource} from './collectCards';
import {followLink, type WrittenLink} from './followLink';

interface Parts {
  source: FrontDeskSource;
  indexes: readonly IndexData[];
  folders: readonly PlainFolder<Page>[];
}

/** Returns the links the district chose, or else all sections and folders. Leaves out sections without pages. */
export function planNavigation({source, indexes, folders}: Parts): NavigationLink[] {
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
