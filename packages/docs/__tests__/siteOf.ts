import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {readCatalog} from '@deskbook/content/catalog';
import type {FactName, FactValue} from '@deskbook/content/facts';
import type {Change} from '@deskbook/text/history/history';
import {formatProblems} from '@deskbook/text/problems/formatProblems';
import {describePage, type PageContext} from '../domain/describePage';
import type {Fact, PageFacts} from '../domain/pageFacts';

const DISTRICT = `name: Westplex Library District
url: https://staff.example.org
time_zone: America/Chicago
help_desk: {name: IT help desk, email: helpdesk@example.org}
branches:
  downtown: {name: Downtown, address: 1 Main Street, rooms: {training-lab: {name: Training lab}}}
  riverside: {name: Riverside}
people:
  systems-analyst: {name: Systems analyst, email: systems@example.org, public: true}
  technician: {name: Technician, email: technician@example.org}
roles: {circulation: {name: Circulation}, managers: {name: Managers}, all-staff: {name: All staff, everyone: true}}
systems: {listen: {name: LISTEN}, win: {name: WIN}}
funds: {general: {name: General Fund}}`;

export const REVIEWED = 'owner: systems-analyst\nlast_reviewed_on: 2026-05-01\nreview_in: 6 months';

/** The text of a page of some kind. */
export function pageText(kind: string, title: string, lines = ''): string {
  const reviewed = ['manual', 'procedure', 'equipment'].includes(kind) ? `\n${REVIEWED}` : '';
  return `---\nkind: ${kind}\ntitle: ${title}${reviewed}\n${lines}\n---\n`;
}

/** The catalog of a site of these pages; fails where they have a problem. */
export function catalogOf(pages: Record<string, string>) {
  const files = Object.entries(pages).map(([path, text]) => [`docs/${path}`, text]);
  const siteDir = temporarySite({'docs/district.yml': DISTRICT, ...Object.fromEntries(files)});
  const {catalog, problems} = readCatalog({siteDir, docsPath: 'docs'});
  if (problems.length > 0) throw new Error(formatProblems(problems));
  return catalog;
}

interface Given {
  drafts?: readonly string[];
  changes?: Record<string, readonly Change[]>;
  buildDay?: string;
}

/** The texts about the first of some pages. */
export function describeFirst(pages: Record<string, string>, given: Given = {}): PageFacts {
  const {drafts = [], changes = {}, buildDay = '2026-10-01'} = given;
  const catalog = catalogOf(pages);
  const context: PageContext = {
    catalog,
    buildDay,
    history: new Map(Object.entries(changes)),
    docsPath: 'docs',
    addressOf: (path) => (drafts.includes(path) ? undefined : `${`/docs/${path}`.replace(/(\/index)?\.md$/, '')}/`),
  };
  const first = Object.keys(pages)[0];
  const page = catalog.pages.find(({path}) => path === first);
  if (!page) throw new Error(`${first} is not in the catalog`);
  return describePage(page, context);
}

/** Every fact that a page shows, wherever it does. */
export function allFacts({facts}: PageFacts): Fact[] {
  return Object.values(facts).flat();
}

export function factIn(page: PageFacts, name: FactName): FactValue | undefined {
  return allFacts(page).find((fact) => fact.name === name)?.value;
}
