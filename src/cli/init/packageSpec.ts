import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

const NAME = 'node_modules/@deskbook/site';

/**
 * Returns the engine's dependency for a new `package.json`: the package that was named, else the file that this engine
 * was installed from, else its version.
 *
 * @param root the folder of the engine's own `package.json`
 */
export function packageSpec(given: string | undefined, version: string, root: string): string {
  if (given !== undefined) return existsSync(given) ? `file:${resolve(given)}` : given;
  return archiveOf(root) ?? `^${version}`;
}

/** npm records in `node_modules` where each package came from, as a relative path. */
function archiveOf(root: string): string | undefined {
  const modules = resolve(root, '../..');
  const notes = join(modules, '.package-lock.json');
  if (!existsSync(notes)) return undefined;
  const {resolved} = JSON.parse(readFileSync(notes, 'utf8')).packages[NAME] ?? {};
  const [, path] = /^file:(.+\.tgz)$/.exec(resolved ?? '') ?? [];
  const file = path && resolve(modules, '..', path);
  return file && existsSync(file) ? `file:${file}` : undefined;
}
