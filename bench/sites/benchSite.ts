import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseDocument} from 'yaml';
import {districtSchema} from '../../packages/content/schemas/district';
import {type Form, type GeneratedPage, writePages} from '../content/generatePages';
import {writeDistrict} from '../content/writeDistrict';
import {makeTempFolder} from '../measure/makeTempFolder';
import {measureNode, type Usage} from '../measure/measureProcess';
import {makeDeskbookSite, REPO} from './makeSite';
import {makeStockSite} from './makeStockSite';

/** A site in its own folder that can be built and opened. */
export interface BenchSite {
  name: string;
  /** The generator it's for. */
  form: Form;
  folder: string;
  /** The folder of its pages. */
  docs: string;
  /** The folder of the built site. */
  output: string;
  /** The Node that builds it, and its arguments. */
  node: string;
  command: readonly string[];
  /** The arguments that start its development server, if that is measured. */
  start?: readonly string[];
  /** Folders that earlier builds may have left. */
  leftovers: readonly string[];
  /** Returns a page's address for its path in the docs folder. */
  addressOf(path: string): string;
  /** Writes additional files about the pages that the generator needs. */
  arrange?(pages: readonly GeneratedPage[]): void;
}

const DOCUSAURUS = join('node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs');
const LEFTOVERS = ['.docusaurus', 'build', 'releases', join('node_modules', '.cache')];

const docusaurusSite = (
  form: Form,
  folder: string,
  {command, start}: Required<Pick<BenchSite, 'command' | 'start'>>,
): BenchSite => ({
  ...{name: form, form, folder, docs: 'docs', output: 'build', node: process.execPath, leftovers: LEFTOVERS},
  command,
  start,
  addressOf: (path) => `/docs/${withoutIndex(path)}`,
});

/** This project with its sample content. */
export function deskbookSite(): BenchSite {
  const folder = makeDeskbookSite();
  return docusaurusSite('deskbook', folder, {
    command: nodeArguments(folder, 'build'),
    start: nodeArguments(folder, 'start'),
  });
}

function nodeArguments(folder: string, script: string): string[] {
  const {scripts} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const [program, ...args] = scripts[script].split(' ');
  if (program !== 'node') throw new Error(`npm run ${script} does not start Node`);
  return args;
}

/** The same content in a stock Docusaurus with the same flags, and optionally more themes. */
export const stockSite = (themes?: readonly unknown[]): BenchSite =>
  docusaurusSite('stock', makeStockSite(themes), {command: [DOCUSAURUS, 'build'], start: [DOCUSAURUS, 'start']});

/** Replaces a site's content. */
export function fillSite(site: BenchSite, pages: readonly GeneratedPage[]): void {
  const docs = join(site.folder, site.docs);
  for (const content of [docs, join(site.folder, 'blog')]) rmSync(content, {recursive: true, force: true});
  mkdirSync(docs, {recursive: true});
  if (site.form === 'deskbook') writeDistrict(join(REPO, 'docs'), docs);
  writePages(pages, docs, site.form);
  site.arrange?.(pages);
}

/** Turns this project's compressed files on or off; returns false if it doesn't support them yet. */
export function setCompression({folder, docs}: BenchSite, wanted: boolean): boolean {
  if (!('compress' in districtSchema.shape)) return false;
  const file = join(folder, docs, 'district.yml');
  const district = parseDocument(readFileSync(file, 'utf8'));
  district.set('compress', wanted);
  writeFileSync(file, district.toString());
  return true;
}

/** Builds without any caches. */
export async function buildCold({name, folder, node, command, leftovers}: BenchSite): Promise<Usage> {
  putAside(folder, leftovers);
  // Docusaurus caches compiled TypeScript in the system's temporary folder.
  const {status, output, ...usage} = await measureNode(command, folder, {tempFolder: makeTempFolder('cold'), node});
  if (status !== 0) throw new Error(`The build of ${name} failed:\n${output}`);
  return usage;
}

/**
 * Moves earlier output aside, to be deleted when the benchmark ends. After deleting thousands of files, Linux's ext4
 * searches for minutes for free inodes whenever a file is created: seconds of kernel time that the next build would be
 * charged for.
 */
function putAside(folder: string, leftovers: readonly string[]): void {
  const aside = makeTempFolder('leftovers');
  for (const [index, left] of leftovers.entries()) {
    const path = join(folder, left);
    if (existsSync(path)) renameSync(path, join(aside, String(index)));
  }
}

/** Converts `a/index.md` to `a/` and `a/b.md` to `a/b/`. */
export function withoutIndex(path: string): string {
  return path.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '/');
}
