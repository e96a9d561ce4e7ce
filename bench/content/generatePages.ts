import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {stringify} from 'yaml';
import {readDistrict} from '../../packages/content/district';
import type {District} from '../../packages/content/schemas/district';
import {type PlannedPage, planPages} from './planPages';
import {createSchedule} from './planSessions';
import {createRandom} from './random';
import {writeBody} from './writeBody';
import {writeFrontMatter} from './writeFrontMatter';
import {writeQuiz} from './writeQuiz';

export interface GeneratedPage {
  /** In the docs folder. */
  path: string;
  title: string;
  description: string;
  /** Fields that a stock Docusaurus doesn't know. */
  frontMatter: Record<string, unknown>;
  body: string;
}

/** The generator that pages are for. All but this one get only the front matter that every generator knows. */
export type Form = 'deskbook' | 'stock' | 'vitepress' | 'starlight';

export const DEFAULT_SEED = 2026;

/** Generates pages with a district's names. The same count, district and seed give the same pages. */
export function generatePages(count: number, district: District, seed = DEFAULT_SEED): GeneratedPage[] {
  if (Object.keys(district.people).length === 0)
    throw new Error('Pages need an owner: docs/district.yml names no people');
  const pages = planPages(count, seed);
  const schedule = createSchedule(district);
  return pages.map((page, index) => {
    const desk = {page, pages, district, random: createRandom(seed * 1_000_003 + index)};
    return {
      path: page.path,
      title: page.title,
      description: introduce(page),
      frontMatter: writeFrontMatter(desk, schedule),
      body: page.kind === 'quiz' ? writeQuiz(desk) : writeBody(desk),
    };
  });
}

export function writePages(pages: readonly GeneratedPage[], folder: string, form: Form): void {
  for (const page of pages) {
    const file = join(folder, page.path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, textOf(page, form));
  }
}

function textOf({title, description, frontMatter, body}: GeneratedPage, form: Form): string {
  const fields = form === 'deskbook' ? {title, description, ...frontMatter} : {title, description};
  // VitePress doesn't render the title as a heading.
  const heading = form === 'vitepress' ? `# ${title}\n\n` : '';
  return `---\n${stringify(fields)}---\n\n${heading}${body}\n`;
}

/** Reads the district of a site. The content check would reject pages with other names. */
export function readDistrictOf(siteDir: string): District {
  const {district, problems} = readDistrict(join(siteDir, 'docs'), siteDir, 'docs');
  const error = problems.find(({severity}) => severity === 'error');
  if (error) throw new Error(`docs/district.yml: ${error.message}. Run npm run check first.`);
  return district;
}

function introduce({kind, title}: PlannedPage): string {
  return `${title}: a generated page of kind ${kind}, to measure with.`;
}
