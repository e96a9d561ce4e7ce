import {existsSync, realpathSync} from 'node:fs';
import {dirname, join, sep} from 'node:path';
import {ENGINE_DIR} from '@deskbook/text/engineDir';
import {browsersIn} from './environment';
import {linkedPackages} from './linkedPackages';

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
      ...modules.flatMap(linkedPackages).map(({folder}) => aroundPackage(folder)),
    ]),
  ].filter((path) => path !== '/usr' && !path.startsWith('/usr/'));
}

/** Every `node_modules` from which Node would load something for a file in the folder. */
function modulesAbove(folder: string): string[] {
  const modules = join(folder, 'node_modules');
  const above = dirname(folder) === folder ? [] : modulesAbove(dirname(folder));
  return existsSync(modules) ? [modules, ...above] : above;
}

/** The folder of a package, or the `node_modules` around it. */
function aroundPackage(place: string): string {
  const inside = `${sep}node_modules${sep}`;
  const at = place.lastIndexOf(inside);
  return at < 0 ? place : place.slice(0, at + inside.length - 1);
}
