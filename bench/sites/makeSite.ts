import {cpSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {makeTempFolder} from '../measure/makeTempFolder';

export const REPO = resolve(__dirname, '..', '..');

/** Results, caches, and files that a site doesn't need. */
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

/** Copies this project, so that building it doesn't touch its caches. */
export function makeDeskbookSite(): string {
  const site = makeTempFolder('deskbook');
  for (const entry of readdirSync(REPO)) {
    if (!LEFT_OUT.has(entry)) cpSync(join(REPO, entry), join(site, entry), {recursive: true});
  }
  linkSurroundings(site);
  return site;
}

/** Links this project's packages and Git history into another folder. */
export function linkSurroundings(site: string): void {
  linkPackages(site);
  linkHistory(site);
}

/** Links each package separately, so the site has its own `node_modules/.cache`. Ours are its own copies. */
function linkPackages(site: string): void {
  const ours = join('node_modules', '@deskbook');
  cpSync(join(REPO, ours), join(site, ours), {recursive: true, verbatimSymlinks: true});
  for (const entry of readdirSync(join(REPO, 'node_modules'))) {
    if (entry !== '.cache' && entry !== '@deskbook') {
      symlinkSync(join(REPO, 'node_modules', entry), join(site, 'node_modules', entry), 'junction');
    }
  }
}

/** A file `.git` that names the folder, as git writes it for a second work tree. */
function linkHistory(site: string): void {
  const git = join(REPO, '.git');
  if (!existsSync(git)) return;
  const link = statSync(git).isDirectory() ? `gitdir: ${git}\n` : readFileSync(git, 'utf8');
  writeFileSync(join(site, '.git'), link);
}
