import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {readCatalog} from '@deskbook/content/catalog';
import {placesOf} from '@deskbook/content/checkContent';
import {frontDrawing} from '@deskbook/content/frontDrawing';
import {EXTENSIONS} from '@deskbook/deskbook/plugins';
import {formatProblems} from '@deskbook/text/problems/formatProblems';
import type {BlogContent} from '@docusaurus/plugin-content-blog';
import type {DocMetadata} from '@docusaurus/plugin-content-docs';
import type {FrontDeskSource} from '../node/collectCards';

const DISTRICT = `name: Westplex Library District
url: https://staff.example.org
time_zone: America/Chicago
help_desk: {name: IT help desk, email: helpdesk@example.org}
branches: {downtown: {name: Downtown}, riverside: {name: Riverside}}
people: {systems-analyst: {name: Systems analyst}}
roles: {circulation: {name: Circulation}, reference: {name: Reference}, all-staff: {name: All staff, everyone: true}}
systems: {listen: {name: LISTEN}, win: {name: WIN}}`;

const REVIEWED = 'owner: systems-analyst\nlast_reviewed_on: 2026-05-01\nreview_in: 6 months';

/** The text of a page of some kind. */
export function pageText(kind: string, title: string, lines = ''): string {
  const reviewed = ['manual', 'procedure', 'equipment'].includes(kind) ? `\n${REVIEWED}` : '';
  return `---\nkind: ${kind}\ntitle: ${title}${reviewed}\n${lines}\n---\n`;
}

interface Given {
  /** Pages that Docusaurus leaves out. */
  drafts?: readonly string[];
  unlisted?: readonly string[];
  /** More lines of district.yml. */
  district?: string;
  blog?: BlogContent;
  /** Drawings, by path in the docs folder. */
  drawings?: Record<string, string>;
}

/** What the front desk finds of a site of these pages on 1 October 2026; fails where they have a problem. */
export function deskOf(pages: Record<string, string>, given: Given = {}): FrontDeskSource {
  const files = Object.entries({...pages, ...given.drawings}).map(([path, text]) => [`docs/${path}`, text]);
  const siteDir = temporarySite({
    'docs/district.yml': `${DISTRICT}\n${given.district ?? ''}`,
    ...Object.fromEntries(files),
  });
  const {catalog, problems} = readCatalog({siteDir, docsPath: 'docs'});
  if (problems.length > 0) throw new Error(formatProblems(problems));
  const docs = catalog.pages.filter(({path}) => !given.drafts?.includes(path));
  return {
    catalog,
    buildDay: '2026-10-01',
    docs: new Map(docs.map((page) => [page.path, docOf(page, given.unlisted?.includes(page.path) ?? false)])),
    blog: given.blog,
    places: placesOf(EXTENSIONS, catalog),
    drawingOf: (page) => frontDrawing(page, {siteDir, docsPath: 'docs'}),
  };
}

function docOf({path, title}: {path: string; title: string}, unlisted: boolean): DocMetadata {
  const permalink = `${`/docs/${path}`.replace(/(\/index)?\.md$/, '')}/`;
  return {title, permalink, unlisted, description: `About ${title}.`, source: `@site/docs/${path}`} as DocMetadata;
}
