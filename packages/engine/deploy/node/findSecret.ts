import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {join, relative, resolve} from 'node:path';
import {forEachConcurrent} from './forEachConcurrent';

/**
 * Returns the files that contain a secret, sorted and relative to the site. Searches all types, since pictures and PDFs
 * may have it in their metadata.
 *
 * @param paths folders or files, absolute or relative to the site; they may be missing
 */
export async function findSecret(siteDir: string, paths: readonly string[], secret: string): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths.map((name) => resolve(siteDir, name))) {
    await forEachConcurrent(await filesIn(path), async (file) => {
      if ((await readFile(file)).includes(secret)) found.push(relative(siteDir, file));
    });
  }
  return found.toSorted();
}

async function filesIn(path: string): Promise<string[]> {
  if (!existsSync(path)) return [];
  try {
    const entries = await readdir(path, {recursive: true, withFileTypes: true});
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [path];
    throw error;
  }
}
