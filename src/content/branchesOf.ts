import type {Page} from './page';

/** The keys of the branches that a page is for: those it names, a session's own, or those that have the machine. */
export function branchesOf(page: Page): readonly string[] {
  if (page.data.branches) return page.data.branches;
  if (page.kind === 'session') return page.data.branch ? [page.data.branch] : [];
  if (page.kind === 'equipment') return [...new Set((page.data.units ?? []).map(({branch}) => branch))];
  return [];
}
