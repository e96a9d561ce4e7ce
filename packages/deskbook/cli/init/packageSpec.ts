import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import {isFile} from '@deskbook/text/files/contentFile';

const NAME = '@deskbook/site';

/** Where a new district keeps the archive of its engine, so that every clone of its folder can install it. */
const VENDOR = 'vendor';

/** What a new district depends on. */
export interface Engine {
  /** For `package.json`: a version range, the location of a package, or the path of the archive in the district. */
  spec: string;
  /** Puts the archive into the district's folder, if it depends on one. */
  provide(folder: string): void;
}

/**
 * Returns the engine for a new district: the package that was named, else the file that this engine was installed from,
 * else, in a clone of the repository, a package made of it, else this version.
 *
 * @param root the folder of the engine's own `package.json`
 */
export function engineOf(given: string | undefined, version: string, root: string): Engine {
  const archive = given === undefined ? archiveOf(root) : isFile(given) ? resolve(given) : undefined;
  if (archive) return inVendor(basename(archive), (vendor) => cpSync(archive, join(vendor, basename(archive))));
  if (given !== undefined) return {spec: existsSync(given) ? `file:${resolve(given)}` : given, provide: () => {}};
  if (!existsSync(join(root, 'packages/deskbook/cli/index.ts'))) return {spec: `^${version}`, provide: () => {}};
  return inVendor(`${NAME.slice(1).replace('/', '-')}-${version}.tgz`, (vendor) => pack(root, vendor));
}

function inVendor(name: string, write: (vendor: string) => void): Engine {
  return {
    spec: `file:${VENDOR}/${name}`,
    provide(folder) {
      const vendor = join(folder, VENDOR);
      mkdirSync(vendor, {recursive: true});
      write(vendor);
    },
  };
}

function pack(root: string, vendor: string): void {
  process.stdout.write('Making the package of this clone.\n');
  // On Windows, only a shell finds npm, and no shell may read the path.
  const env = {...process.env, npm_config_pack_destination: vendor};
  const {status} = spawnSync('npm pack --silent', {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: true,
  });
  if (status !== 0) throw new Error(`npm pack failed in ${root}. Run npm ci there, and try again`);
}

/** npm records in `node_modules` where each package came from, as a relative path. */
function archiveOf(root: string): string | undefined {
  const modules = resolve(root, '../..');
  const notes = join(modules, '.package-lock.json');
  if (!existsSync(notes)) return undefined;
  const {resolved} = JSON.parse(readFileSync(notes, 'utf8')).packages[`node_modules/${NAME}`] ?? {};
  const [, path] = /^file:(.+\.tgz)$/.exec(resolved ?? '') ?? [];
  const file = path && resolve(modules, '..', path);
  return file && isFile(file) ? file : undefined;
}

/** What `npm install` of the package writes into an empty folder, where `deskbook init .` goes on. */
const INSTALLED = /^(?:\.git|node_modules|package\.json|package-lock\.json|.+\.tgz)$/;

/** Returns something in a folder that isn't from installing the engine there. */
export function foreignEntry(folder: string, names: readonly string[]): string | undefined {
  const other = names.find((name) => !INSTALLED.test(name));
  if (other || !names.includes('package.json')) return other;
  const written = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const isInstalled =
    Object.keys(written).join() === 'dependencies' && Object.keys(written.dependencies).join() === NAME;
  return isInstalled ? undefined : 'package.json';
}
