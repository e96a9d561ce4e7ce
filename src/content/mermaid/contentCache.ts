import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** Results that are kept from run to run, each in a file named by what it was made from. */
export interface ContentCache<Result> {
  /** undefined where there is none. */
  read(content: string): Result | undefined;
  write(content: string, result: Result): void;
}

/** Keeps nothing, for a site that has no place for a cache. */
export const NO_CACHE: ContentCache<never> = {read: () => undefined, write: () => undefined};

/**
 * A cache below the `node_modules` that a site is built with.
 *
 * @param name of its folder
 * @param maker what else a result depends on, such as the version of the program that makes it
 */
export function openCache<Result>(modules: string | null, name: string, maker: string): ContentCache<Result> {
  if (modules === null) return NO_CACHE as ContentCache<Result>;
  const fileOf = (content: string) => {
    const hash = createHash('sha256').update(`${maker}\n${content}`).digest('hex');
    return join(modules, '.cache', 'deskbook', name, `${hash.slice(0, 32)}.json`);
  };
  return {
    read(content) {
      try {
        return JSON.parse(readFileSync(fileOf(content), 'utf8')).result;
      } catch {
        return undefined;
      }
    },
    write(content, result) {
      const file = fileOf(content);
      try {
        mkdirSync(dirname(file), {recursive: true});
        writeFileSync(`${file}.${process.pid}`, JSON.stringify({result}));
        renameSync(`${file}.${process.pid}`, file);
      } catch {
        // A folder that cannot be written to costs time and nothing else.
      }
    },
  };
}

/** The `node_modules` that a site is built with: its own or that of a folder above; null where there is none. */
export function findModules(siteDir: string): string | null {
  const modules = join(siteDir, 'node_modules');
  if (existsSync(join(modules, 'mermaid', 'package.json'))) return modules;
  return dirname(siteDir) === siteDir ? null : findModules(dirname(siteDir));
}

export function mermaidVersion(modules: string | null): string {
  return modules === null ? '' : JSON.parse(readFileSync(join(modules, 'mermaid', 'package.json'), 'utf8')).version;
}
