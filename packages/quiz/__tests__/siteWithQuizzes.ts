import {checkSite} from '@deskbook/content/__tests__/checkSite';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {contentOf} from '@deskbook/content/checkContent';
import type {DocMetadata} from '@docusaurus/plugin-content-docs';
import {checkQuizzes} from '../domain/checkQuizzes';
import {drawingsIn} from '../node/drawingsIn';

const DISTRICT = `name: Westplex Library District
url: https://staff.example.org
time_zone: America/Chicago
help_desk: {name: IT help desk, email: helpdesk@example.org}`;

/** Checks a site with these files as of November 1, 2026. Paths are in the docs folder. */
export async function siteWithQuizzes(pages: Record<string, string>, others: Record<string, string | Uint8Array> = {}) {
  const files = Object.entries(pages).map(([path, text]) => [`docs/${path}`, text]);
  const siteDir = temporarySite({'docs/district.yml': DISTRICT, ...Object.fromEntries(files), ...others});
  const checked = await checkSite(siteDir, new Date('2026-11-01T12:00:00Z'));
  const drawingsOf = drawingsIn({siteDir, docsPath: 'docs'});
  const {quizzes} = await checkQuizzes(checked.catalog.pages, 'docs', drawingsOf);
  return {...contentOf(siteDir), ...checked, quizzes, drawingsOf};
}

export function quizPage(body: string, frontMatter = ''): string {
  return `---\nkind: quiz\ntitle: Lights\n${frontMatter}---\n\n${body}`;
}

/** Docusaurus's metadata for a page. */
export function docOf(path: string, more: Partial<DocMetadata> = {}): [string, DocMetadata] {
  const permalink = `/staff/docs/${path.replace(/\.md$/, '')}/`;
  return [path, {title: `Title of ${path}`, permalink, unlisted: false, ...more} as DocMetadata];
}
