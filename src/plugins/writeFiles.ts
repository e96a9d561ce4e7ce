import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';

/** Writes texts to their paths in a folder, one after the other: there may be hundreds. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))));
  for (const each of folders) await mkdir(each, {recursive: true});
  for (const [path, text] of files) await writeFile(join(folder, path), text);
}
