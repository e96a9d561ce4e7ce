import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

const NAME = 'node_modules/@deskbook/site';

/**
 * What a new `package.json` says of the engine: the package that was named, else the one that this engine was installed
 * from if that is a file, else its version.
 *
 * @param root the folder of the engine's own `package.json`
 */
export function packageSpec(given: string | undefined, version: string, root: string): string {
  if (given !== undefined) return existsSync(given) ? `file:${resolve(given)}` : given;
  return archiveOf(root) ?? `^${version}`;
}

/** npm notes beside the packages where each came from, relative to the folder that they are in. */
function archiveOf(root: string): string | undefined {
  const modules = resolve(root, '../..');
  const notes = join(modules, '.package-lock.json');
  if (!existsSync(notes)) return undefined;
  const {resolved} = JSON.parse(readFileSync(notes, 'utf8')).packages[NAME] ?? {};
  const [, path] = /^file:(.+\.tgz)$/.exec(resolved ?? '') ?? [];
  const file = path && resolve(modules, '..', path);
  return file && existsSync(file) ? `file:${file}` : undefined;
}
