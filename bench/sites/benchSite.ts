import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseDocument} from 'yaml';
import {districtSchema} from '../../src/content/schemas/district';
import {type Form, type GeneratedPage, writePages} from '../content/generatePages';
import {writeDistrict} from '../content/writeDistrict';
import {makeTempFolder} from '../measure/makeTempFolder';
import {measureNode, type Usage} from '../measure/measureProcess';
import {makeDeskbookSite, REPO} from './makeSite';
import {makeStockSite} from './makeStockSite';

/** A site in a folder of its own that can be built and looked at. */
export interface BenchSite {
  name: string;
  /** For whom its pages are written. */
  form: Form;
  folder: string;
  /** Where its pages lie, in its folder. */
  docs: string;
  /** Where the built site is, in its folder. */
  output: string;
  /** The program that builds it, and what it is started with. */
  node: string;
  command: readonly string[];
  /** What starts its development server, where that is measured. */
  start?: readonly string[];
  /** What earlier builds may have left, in its folder. */
  leftovers: readonly string[];
  /** The address of a page from its path in the docs folder. */
  addressOf(path: string): string;
  /** Writes what the generator needs to know of the pages beside them, where it does not find out for itself. */
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

/** What an npm script of a site starts Node with. */
function nodeArguments(folder: string, script: string): string[] {
  const {scripts} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const [program, ...args] = scripts[script].split(' ');
  if (program !== 'node') throw new Error(`npm run ${script} does not start Node`);
  return args;
}

/** The same content in a stock Docusaurus with the same flags, and with more themes where it is told to. */
export const stockSite = (themes?: readonly unknown[]): BenchSite =>
  docusaurusSite('stock', makeStockSite(themes), {command: [DOCUSAURUS, 'build'], start: [DOCUSAURUS, 'start']});

/** Puts pages in the place of all that a site holds. */
export function fillSite(site: BenchSite, pages: readonly GeneratedPage[]): void {
  const docs = join(site.folder, site.docs);
  for (const content of [docs, join(site.folder, 'blog')]) rmSync(content, {recursive: true, force: true});
  mkdirSync(docs, {recursive: true});
  if (site.form === 'deskbook') writeDistrict(join(REPO, 'docs'), docs);
  writePages(pages, docs, site.form);
  site.arrange?.(pages);
}

/** Sets whether this project's build also writes compressed files; false where it does not know how to yet. */
export function setCompression({folder, docs}: BenchSite, wanted: boolean): boolean {
  if (!('compress' in districtSchema.shape)) return false;
  const file = join(folder, docs, 'district.yml');
  const district = parseDocument(readFileSync(file, 'utf8'));
  district.set('compress', wanted);
  writeFileSync(file, district.toString());
  return true;
}

/** Builds with no cache of any kind. */
export async function buildCold({name, folder, node, command, leftovers}: BenchSite): Promise<Usage> {
  putAside(folder, leftovers);
  // Docusaurus keeps the TypeScript that it has translated in the system's temporary folder.
  const {status, output, ...usage} = await measureNode(command, folder, {tempFolder: makeTempFolder('cold'), node});
  if (status !== 0) throw new Error(`The build of ${name} failed:\n${output}`);
  return usage;
}

/**
 * Moves what earlier builds left out of the way, to be deleted when the bench ends. Once thousands of files are
 * deleted, Linux's ext4 searches minutes long for a place that is not theirs whenever a file is made: seconds of
 * kernel time, which the next build would be charged with.
 */
function putAside(folder: string, leftovers: readonly string[]): void {
  const aside = makeTempFolder('leftovers');
  for (const [index, left] of leftovers.entries()) {
    const path = join(folder, left);
    if (existsSync(path)) renameSync(path, join(aside, String(index)));
  }
}

/** `a/index.md` is published as `a/`, `a/b.md` as `a/b/`. */
export function withoutIndex(path: string): string {
  return path.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '/');
}
