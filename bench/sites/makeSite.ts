import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {makeTempFolder} from '../measure/makeTempFolder';

/** The folder of this project. */
export const REPO = resolve(__dirname, '..', '..');

/** What is no part of a site: results, caches, and what a site is not built from. */
const LEFT_OUT = new Set([
  'node_modules',
  '.git',
  '.docusaurus',
  'build',
  'deploy',
  'releases',
  'bench',
  'tests',
  'test-results',
]);

/** A copy of this project that can be built without touching its caches. */
export function makeDeskbookSite(): string {
  const site = makeTempFolder('deskbook');
  for (const entry of readdirSync(REPO)) {
    if (!LEFT_OUT.has(entry)) cpSync(join(REPO, entry), join(site, entry), {recursive: true});
  }
  linkSurroundings(site);
  return site;
}

/** Makes packages and the history of this project those of a site in another folder. */
export function linkSurroundings(site: string): void {
  linkPackages(site);
  linkHistory(site);
}

/** Each package is linked by itself, so that `node_modules/.cache` is the site's own. */
function linkPackages(site: string): void {
  mkdirSync(join(site, 'node_modules'));
  for (const entry of readdirSync(join(REPO, 'node_modules'))) {
    if (entry !== '.cache') {
      symlinkSync(join(REPO, 'node_modules', entry), join(site, 'node_modules', entry), 'junction');
    }
  }
}

/** A file `.git` that names the folder is what git itself writes for a second work tree. */
function linkHistory(site: string): void {
  const git = join(REPO, '.git');
  if (!existsSync(git)) return;
  const link = statSync(git).isDirectory() ? `gitdir: ${git}\n` : readFileSync(git, 'utf8');
  writeFileSync(join(site, '.git'), link);
}
