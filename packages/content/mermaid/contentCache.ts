import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {cacheDir} from '@deskbook/text/files/ownFolders';
import {version} from 'mermaid/package.json';

export const MERMAID_VERSION: string = version;

/** Results kept between runs, each in a file named after a hash of its input. */
export interface ContentCache<Result> {
  /** undefined on a cache miss */
  read(content: string): Result | undefined;
  write(content: string, result: Result): void;
}

/**
 * @param name of its folder
 * @param maker what else the result depends on, such as the version of the program that creates it
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
        // A folder that isn't writable only costs time.
      }
    },
  };
}
