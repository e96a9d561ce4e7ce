import type {Page} from './page';

/** Returns the keys of a page's branches: those it names, a session's branch, or those that have the equipment. */
export function branchesOf(page: Page): readonly string[] {
  if (page.data.branches) return page.data.branches;
  if (page.kind === 'session') return page.data.branch ? [page.data.branch] : [];
  if (page.kind === 'equipment') return [...new Set((page.data.units ?? []).map(({branch}) => branch))];
  return [];
}
