import {readdirSync, statSync} from 'node:fs';
import {extname, join} from 'node:path';

/** The files to import at a path: of a folder all with one of the endings, but not those that Word keeps beside open ones. */
export function importedFiles(path: string, endings: readonly string[]): string[] {
  if (!statSync(path, {throwIfNoEntry: false})?.isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => endings.includes(extname(name).toLowerCase()) && !name.startsWith('~$'))
    .toSorted()
    .map((name) => join(path, name));
}

/** Says why a file can't be read. */
export function cannotRead(path: string, error: unknown): string {
  const {code} = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read (${code}).`;
}
