/** The parts of Docusaurus's sidebar entries that this site uses. */
export interface SidebarItem {
  type: 'link' | 'category' | 'html';
  href?: string | undefined;
  unlisted?: boolean | undefined;
  linkUnlisted?: boolean | undefined;
  items?: readonly SidebarItem[] | undefined;
  /** `to`: the list that shows a group without its own page. `kind`: the kind of its pages, if that names the group. */
  customProps?: {readonly [name: string]: unknown} | undefined;
}

/** Returns an entry's own page, or the list that shows its group. */
export function addressOf({href, linkUnlisted, customProps}: SidebarItem): string | undefined {
  if (href !== undefined && !linkUnlisted) return href;
  return typeof customProps?.to === 'string' ? customProps.to : undefined;
}

/** Counts the entries' own pages and all pages below them. */
export function countPages(items: readonly SidebarItem[]): number {
  return items.reduce((sum, item) => sum + ownPages(item) + countPages(item.items ?? []), 0);
}

function ownPages({type, href, unlisted, linkUnlisted}: SidebarItem): number {
  if (type === 'link') return unlisted ? 0 : 1;
  return href !== undefined && !linkUnlisted ? 1 : 0;
}

/** If a sidebar has more pages than this, it contains only the current group, because every page carries it. */
export const MAX_FOLDED = 48;

export function isLarge(items: readonly SidebarItem[]): boolean {
  return countPages(items) > MAX_FOLDED;
}
