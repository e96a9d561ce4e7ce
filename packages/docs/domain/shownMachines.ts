import type {Catalog} from '@deskbook/content/catalog';
import {machineOf} from '@deskbook/content/machineOf';
import type {Page} from '@deskbook/content/page';
import {resolveFrom} from '@deskbook/content/references';
import {groupBy} from '@deskbook/text/groupBy';
import {rememberFor} from '@deskbook/text/remember';

/**
 * Returns the machines to show at the top of a page. A session or a quiz has the first that it names. A manual has those
 * that its text links to, then those whose guides link to it, then those of its chapters.
 */
export function shownMachines(page: Page, chapters: readonly Page[], catalog: Catalog): Page[] {
  if (page.kind === 'manual') return [...new Set([page, ...chapters].flatMap((each) => linkedMachines(each, catalog)))];
  const machine = page.kind === 'session' || page.kind === 'quiz' ? machineOf(page, catalog) : undefined;
  return machine ? [machine] : [];
}

function linkedMachines(manual: Page, {pages, byPath}: Catalog): Page[] {
  const linked = linksOf(manual).flatMap((path) => byPath.get(path) ?? []);
  return [...linked.filter(({kind}) => kind === 'equipment'), ...(guidesByTarget(pages).get(manual.path) ?? [])];
}

const guidesByTarget = rememberFor((pages: readonly Page[]) =>
  groupBy(
    pages.filter(({kind}) => kind === 'equipment'),
    linksOf,
  ),
);

function linksOf({path, outline}: Page): string[] {
  return outline.links.map(({url}) => resolveFrom(path, url.replace(/[#?].*$/, '')));
}
