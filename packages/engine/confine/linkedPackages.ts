import {existsSync, readdirSync, realpathSync} from 'node:fs';
import {join, relative, sep} from 'node:path';

export interface LinkedPackage {
  /** Such as `pages` or `@district/pages`. */
  name: string;
  /** The absolute path of its real folder. */
  folder: string;
}

/** Returns the packages that aren't where they seem to be, such as workspaces or those of `npm link`. */
export function linkedPackages(modules: string): LinkedPackage[] {
  if (!existsSync(modules)) return [];
  const entries = readdirSync(modules, {withFileTypes: true});
  const scoped = entries
    .filter((entry) => entry.name.startsWith('@') && entry.isDirectory())
    .flatMap((scope) => readdirSync(join(modules, scope.name), {withFileTypes: true}));
  return [...entries, ...scoped]
    .filter((entry) => entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(existsSync)
    .map((path) => ({name: relative(modules, path), folder: realpathSync(path)}))
    .filter(({folder}) => !folder.startsWith(modules + sep));
}
