import type {YamlSource} from '@deskbook/text/yaml/yamlSource';
import type {Outline} from './markdown/outline';
import type {FrontMatterOf, Kind} from './schemas';

/** A page or a post with its text. */
export interface WrittenFile {
  /** With forward slashes; relative to the docs folder for a page, otherwise to the site. */
  path: string;
  /** The Markdown after the front matter. */
  body: string;
  /** The line of the file on which the body begins, counted from 1. */
  bodyLine: number;
  outline: Outline;
  /** The front matter; null if there is none. */
  source: YamlSource | null;
  /** Docusaurus builds drafts only under `npm start`. */
  isDraft: boolean;
}

interface EveryPage extends WrittenFile {
  title: string;
  /** The kind the page claims to be, even if its front matter has errors; null if it names none. */
  declaredKind: Kind | null;
}

export type PageOf<K extends Kind> = EveryPage & {kind: K; data: FrontMatterOf<K>};

/** A page without a kind, or with errors in its front matter. Only its title and text are known. */
type PlainPage = EveryPage & {kind: null; data: Record<string, never>};

export type PageWithKind = {[K in Kind]: PageOf<K>}[Kind];

export type Page = PlainPage | PageWithKind;

/** Returns the id of a page in records and files: its path in the docs folder without the extension. */
export function pageIdOf({path}: {path: string}): string {
  return path.replace(/\.mdx?$/, '');
}

/** Returns the keys of a page's branches: those it names, a session's branch, or those that have the equipment. */
export function branchesOf(page: Page): readonly string[] {
  if (page.data.branches) return page.data.branches;
  if (page.kind === 'session') return page.data.branch ? [page.data.branch] : [];
  if (page.kind === 'equipment') return [...new Set((page.data.units ?? []).map(({branch}) => branch))];
  return [];
}

/** Returns the system that a page is mainly about: its `main_system`, or the first of its systems. */
export function mainSystemOf(page: Page): string | undefined {
  return page.kind ? (page.data.main_system ?? page.data.systems?.[0]) : undefined;
}

/** Returns how many questions one attempt asks: all of them, or the number drawn. */
export function countAskedQuestions({data, outline}: Pick<PageOf<'quiz'>, 'data' | 'outline'>): number {
  const written = outline.headings.filter(({depth, hasOwnId}) => depth === 2 && hasOwnId).length;
  return Math.min(data.draw ?? written, written);
}
