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

/** The pages of an entry: itself, where it has one, and those below it. */
export function countPages(item: SidebarItem): number {
  if (item.type === 'link') return item.unlisted ? 0 : 1;
  if (item.type !== 'category') return 0;
  const own = item.href !== undefined && !item.linkUnlisted ? 1 : 0;
  return own + countAll(item.items ?? []);
}

function countAll(items: readonly SidebarItem[]): number {
  return items.reduce((sum, item) => sum + countPages(item), 0);
}

/** With more pages than this, a sidebar holds those of the current group only: each page of the site carries it. */
export const MOST_FOLDED = 48;

export function isLarge(items: readonly SidebarItem[]): boolean {
  return countAll(items) > MOST_FOLDED;
}
