import {existsSync, readdirSync, realpathSync} from 'node:fs';
import {dirname, join, sep} from 'node:path';
import {ENGINE_DIR} from '../engineDir';
import {browsersIn} from './environment';

/** What runs when a site is built or shown, apart from the system's own: Node, the engine, packages, a browser. */
export function programFolders(siteDir: string): string[] {
  const engine = ['.', '../bin', '../package.json', '../tsconfig.json'].map((path) => join(ENGINE_DIR, path));
  const modules = [siteDir, ENGINE_DIR].flatMap(modulesAbove);
  return [
    ...new Set([
      dirname(dirname(realpathSync(process.execPath))),
      browsersIn(process.env),
      ...engine,
      ...modules,
      ...modules.flatMap(linkedPackages),
    ]),
  ].filter((path) => path !== '/usr' && !path.startsWith('/usr/'));
}

/** Every `node_modules` from which Node would load something for a file in the folder. */
function modulesAbove(folder: string): string[] {
  const modules = join(folder, 'node_modules');
  const above = dirname(folder) === folder ? [] : modulesAbove(dirname(folder));
  return existsSync(modules) ? [modules, ...above] : above;
}

/** Packages that aren't where they seem to be, such as with `npm link`: their folder, or the `node_modules` around it. */
function linkedPackages(modules: string): string[] {
  const names = readdirSync(modules, {withFileTypes: true});
  const scoped = names
    .filter((entry) => entry.name.startsWith('@') && entry.isDirectory())
    .flatMap((scope) => readdirSync(join(modules, scope.name), {withFileTypes: true}));
  const places = [...names, ...scoped]
    .filter((entry) => entry.isSymbolicLink() && existsSync(join(entry.parentPath, entry.name)))
    .map((entry) => realpathSync(join(entry.parentPath, entry.name)));
  return places.filter((place) => !place.startsWith(modules + sep)).map(aroundPackage);
}

function aroundPackage(place: string): string {
  const inside = `${sep}node_modules${sep}`;
  const at = place.lastIndexOf(inside);
  return at < 0 ? place : place.slice(0, at + inside.length - 1);
}
