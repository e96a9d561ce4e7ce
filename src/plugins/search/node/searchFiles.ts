import {createHash} from 'node:crypto';
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {buildIndex} from '../domain/buildIndex';
import {writeIndex, writeTexts} from '../domain/indexFile';
import type {SearchRecord} from '../domain/searchRecord';

/** What browsers ask for when somebody searches. */
export interface SearchFiles {
  /** The files' paths under the base URL; they change with what is in them. */
  readonly indexPath: string;
  readonly textsPath: string;
  /** Their texts by their paths. */
  readonly files: ReadonlyMap<string, string>;
}

export function makeSearchFiles(
  records: readonly SearchRecord[],
  synonyms: readonly (readonly string[])[],
): SearchFiles {
  const built = buildIndex(records, synonyms);
  const [index, texts] = [writeIndex(built), writeTexts(built)];
  const indexPath = `search/index.${hashOf(index)}.json`;
  const textsPath = `search/texts.${hashOf(texts)}.json`;
  return {
    indexPath,
    textsPath,
    files: new Map([
      [indexPath, index],
      [textsPath, texts],
    ]),
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** Writes the files to their paths in a folder. */
export async function writeSearchFiles(folder: string, {files}: SearchFiles): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), text);
  }
}
