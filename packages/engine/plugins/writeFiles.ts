import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** Writes texts to their paths in a folder. Synchronous, because awaiting thousands of small files takes longer. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))));
  for (const each of folders) mkdirSync(each, {recursive: true});
  for (const [path, text] of files) writeFileSync(join(folder, path), text);
}
