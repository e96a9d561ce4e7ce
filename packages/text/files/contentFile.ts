import {existsSync, realpathSync, statSync} from 'node:fs';
import {join, sep} from 'node:path';

/** The folders of a site that hold what people wrote. The build reads files for a page only from these. */
export const CONTENT_FOLDERS = ['docs', 'blog', 'static'] as const;

/** Whether a file really is in a site's content folders, whatever path or link leads there. False if there is none. */
export function isContentFile(file: string, siteDir: string): boolean {
  return CONTENT_FOLDERS.some((folder) => isReallyIn(file, join(siteDir, folder)));
}

/** Whether a file's real path is in a folder's. */
export function isReallyIn(file: string, folder: string): boolean {
  const [real, place] = [realPath(file), realPath(folder)];
  return real !== undefined && place !== undefined && real.startsWith(place + sep);
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** False for a name that the system refuses, too. */
export function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
