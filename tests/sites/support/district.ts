import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, realpathSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {installedPackages} from '../../../scripts/installedPackages';
import {type Run, removeSite, runNodeWith} from './site';

const PROJECT = resolve(__dirname, '../../..');
const LOCK_FILE = join(PROJECT, 'package-lock.json');
export const PACKAGE = 'node_modules/@deskbook/site';

/** Makes a district's folder with the package as npm would install it. */
export function makeDistrictFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'deskbook-district-')));
  writeFiles(folder, {
    'package.json': '{"private": true}\n',
    'docusaurus.config.ts': "import {deskbook} from '@deskbook/site';\n\nexport default deskbook();\n",
  });
  installPackage(folder);
  return folder;
}

/** Runs the package's command in the folder. */
export function runDeskbook(
  folder: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Run> {
  return runNodeWith(environment, folder, join(PACKAGE, 'bin/deskbook.mjs'), ...args);
}

export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  }
}

/** Links packages of this repository into the folder. */
export function installInto(folder: string, packages: readonly string[]): void {
  for (const name of packages) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), {recursive: true});
    symlinkSync(join(PROJECT, 'node_modules', name), link, 'junction');
  }
}

let archive: string | undefined;

/** Makes the package once for all tests of a worker. */
function packOnce(): string {
  if (archive) return archive;
  const destination = mkdtempSync(join(tmpdir(), 'deskbook-package-'));
  process.once('exit', () => removeSite(destination));
  const args = ['pack', '--json', '--pack-destination', destination];
  const output = execFileSync('npm', args, {cwd: PROJECT, shell: process.platform === 'win32'});
  const [{filename}] = JSON.parse(String(output));
  archive = join(destination, filename);
  return archive;
}

function installPackage(folder: string): void {
  mkdirSync(join(folder, PACKAGE), {recursive: true});
  execFileSync('tar', ['-xzf', packOnce(), '--strip-components=1', '-C', PACKAGE], {cwd: folder});
  installInto(folder, productionPackages());
}

/** Returns the packages that npm installs for a dependent of ours, without those for our tests and build. */
function productionPackages(): string[] {
  return installedPackages(LOCK_FILE).flatMap((path) => nameOf(path) ?? []);
}

/** Returns all packages that are installed here, without our own. */
export function foreignPackages(): string[] {
  const {packages} = JSON.parse(readFileSync(LOCK_FILE, 'utf8')) as {packages: Record<string, {link?: true}>};
  return Object.entries(packages).flatMap(([path, {link}]) => (link ? [] : (nameOf(path) ?? [])));
}

/** Returns the name of a package that isn't in the folder of another. */
function nameOf(path: string): string | undefined {
  return /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1];
}
