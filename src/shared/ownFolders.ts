import {accessSync, constants, existsSync, mkdirSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';

/** Where Docusaurus writes what a build is made of, and so do we. `deskbook build` moves it. */
export function generatedFilesDir(siteDir: string): string {
  return resolve(siteDir, process.env.DOCUSAURUS_GENERATED_FILES_DIR_NAME ?? '.docusaurus');
}

/** What is kept from build to build is beside the packages, or among the generated files where nobody may write there. */
export function cacheDir(siteDir: string): string {
  const modules = findModules(siteDir);
  const usual = modules && join(modules, '.cache', 'deskbook');
  return usual && isWritable(usual) ? usual : join(generatedFilesDir(siteDir), 'cache');
}

/** The `node_modules` that a site is built with: its own or that of a folder above; null where there is none. */
export function findModules(siteDir: string): string | null {
  const modules = join(siteDir, 'node_modules');
  if (existsSync(join(modules, 'mermaid', 'package.json'))) return modules;
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
