/** What this site needs to know of an entry of a sidebar, in the form in which Docusaurus hands it over. */
export interface SidebarItem {
  type: 'link' | 'category' | 'html';
  href?: string | undefined;
  unlisted?: boolean | undefined;
  linkUnlisted?: boolean | undefined;
  items?: readonly SidebarItem[] | undefined;
  /** `to`: where a group without a page of its own is listed. `kind`: of its pages, where that names it. */
  customProps?: {readonly [name: string]: unknown} | undefined;
}

/** Where an entry leads: to its own page, or to the list that a group is in. */
export function addressOf({href, linkUnlisted, customProps}: SidebarItem): string | undefined {
  if (href !== undefined && !linkUnlisted) return href;
  return typeof customProps?.to === 'string' ? customProps.to : undefined;
}

/** The pages of entries: those that have one, and those below them. */
export function countPages(items: readonly SidebarItem[]): number {
  return items.reduce((sum, item) => sum + ownPages(item) + countPages(item.items ?? []), 0);
}

function ownPages({type, href, unlisted, linkUnlisted}: SidebarItem): number {
  if (type === 'link') return unlisted ? 0 : 1;
  return href !== undefined && !linkUnlisted ? 1 : 0;
}

/** With more pages than this, a sidebar holds those of the current group only: each page of the site carries it. */
export const MOST_FOLDED = 48;

export function isLarge(items: readonly SidebarItem[]): boolean {
  return countPages(items) > MOST_FOLDED;
}
