import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {cacheDir, findModules} from '../../shared/ownFolders';

/** Results that are kept from run to run, each in a file named by what it was made from. */
export interface ContentCache<Result> {
  /** undefined where there is none. */
  read(content: string): Result | undefined;
  write(content: string, result: Result): void;
}

/**
 * @param name of its folder
 * @param maker what else a result depends on, such as the version of the program that makes it
 */
export function openCache<Result>(siteDir: string, name: string, maker: string): ContentCache<Result> {
  const folder = join(cacheDir(siteDir), name);
  const fileOf = (content: string) => {
    const hash = createHash('sha256').update(`${maker}\n${content}`).digest('hex');
    return join(folder, `${hash.slice(0, 32)}.json`);
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

export function mermaidVersion(siteDir: string): string {
  const modules = findModules(siteDir);
  return modules === null ? '' : JSON.parse(readFileSync(join(modules, 'mermaid', 'package.json'), 'utf8')).version;
}
