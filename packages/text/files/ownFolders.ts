import {accessSync, constants, existsSync, mkdirSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';

/** The folder for generated files, ours and Docusaurus's. `deskbook build` moves it. */
export function generatedFilesDir(siteDir: string): string {
  return resolve(siteDir, process.env.DOCUSAURUS_GENERATED_FILES_DIR_NAME ?? '.docusaurus');
}

/** The cache folder: in `node_modules`, or among the generated files if that isn't writable. */
export function cacheDir(siteDir: string): string {
  const modules = findModules(siteDir);
  const usual = modules && join(modules, '.cache', 'deskbook');
  return usual && isWritable(usual) ? usual : join(generatedFilesDir(siteDir), 'cache');
}

/** Returns the `node_modules` a site is built with, its own or one in a parent folder; null if there is none. */
export function findModules(siteDir: string): string | null {
  const modules = join(siteDir, 'node_modules');
  if (existsSync(join(modules, '@docusaurus', 'core', 'package.json'))) return modules;
  return dirname(siteDir) === siteDir ? null : findModules(dirname(siteDir));
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, {recursive: true});
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
