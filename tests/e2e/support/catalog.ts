import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse, parseDocument} from 'yaml';
import {FIXTURE_DOCS} from '../../support/fixture';

/** A Markdown file of the fixture, parsed without the site's own code. */
export interface Source {
  /** Relative to `docs/`, with forward slashes. */
  path: string;
  /** Its default address, if it doesn't set its own. */
  url: string;
  data: Readonly<Record<string, unknown>>;
  body: string;
}

export interface PageEntry {
  url: string;
  kind: string | null;
  title: string;
  owner: string | null;
  last_reviewed_on: string | null;
  review_by: string | null;
  audience: string[] | null;
  systems: string[] | null;
  branches: string[] | null;
}

export const INDEX_PAGES = [
  '/procedures/',
  '/manuals/',
  '/equipment/',
  '/sessions/',
  '/quizzes/',
  '/paths/',
  '/office/',
  '/training/',
  '/pages/',
  '/calendar/',
];

export async function fetchPages(site: string): Promise<PageEntry[]> {
  const response = await fetch(new URL('/api/pages.json', site));
  return ((await response.json()) as {pages: PageEntry[]}).pages;
}

/**
 * Returns the address of every page in a built site, except redirects for machines and the page for wrong addresses.
 */
export function addressesIn(build: string): string[] {
  return readdirSync(build, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.html') && !/^asset\b/.test(file))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`);
}

const read = new Map<string, readonly Source[]>();

/** Reads a folder's Markdown files once. */
export function readSources(folder = FIXTURE_DOCS): readonly Source[] {
  const sources = read.get(folder) ?? readFolder(folder);
  read.set(folder, sources);
  return sources;
}

function readFolder(folder: string): Source[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.mdx?$/.test(path))
    .toSorted()
    .map((path) => {
      const text = readFileSync(join(folder, path), 'utf8').replaceAll('\r\n', '\n');
      const [, yaml = '', body = text] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
      const data = parseDocument(yaml, {schema: 'failsafe'});
      // A plain page may have invalid front matter.
      return {path, url: addressOf(path), data: (data.errors.length === 0 && data.toJS()) || {}, body};
    });
}

/** Returns the first file that fits a test. The fixture has one of every kind. */
export function sourceWhere(what: string, fits: (source: Source, all: readonly Source[]) => boolean): Source {
  const sources = readSources();
  const found = sources.find((source) => fits(source, sources));
  if (!found) throw new Error(`The fixture holds no ${what} that this test could be about`);
  return found;
}

export function sourceOfKind(kind: string, fits: (source: Source) => boolean = () => true): Source {
  return sourceWhere(kind, (source) => source.data.kind === kind && fits(source));
}

export function isManualWithChapters({path, data}: Source): boolean {
  return data.kind === 'manual' && path.endsWith('/index.md');
}

export function isChapter(source: Source, all: readonly Source[]): boolean {
  const manuals = all.filter(isManualWithChapters).map(({path}) => path);
  return manuals.some((path) => path !== source.path && source.path.startsWith(path.replace(/index\.md$/, '')));
}

/** Reads district.yml as written. */
export function readDistrict(): {
  url: string;
  help_desk: {name: string; email: string; phone: string; after_hours_phone: string};
  closed: Record<string, string>;
  people: Record<string, {email?: string; public?: string}>;
  branches: Record<string, {name: string; address: string}>;
  systems: Record<string, {name: string}>;
} {
  return parse(readFileSync(join(FIXTURE_DOCS, 'district.yml'), 'utf8'), {schema: 'failsafe'});
}

/** Resolves a path in a file's front matter. */
export function resolvePath(from: string, path: string): string {
  return new URL(path, `http://docs/${from}`).pathname.slice(1);
}

function addressOf(path: string): string {
  return `/docs/${path.replace(/(?:^|(?<=\/))index\.md$|\.mdx?$/, (end) => (end.startsWith('index') ? '' : '/'))}`;
}
