import {createHash} from 'node:crypto';
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {buildIndex} from '../domain/buildIndex';
import {writeIndex, writeTexts, writeTitles} from '../domain/indexFile';
import type {SearchRecord} from '../domain/searchRecord';

/** What browsers ask for when somebody searches. */
export interface SearchFiles {
  titles: string;
  index: string;
  texts: string;
}

/** Under the base URL. */
export interface SearchPaths {
  titlesPath: string;
  indexPath: string;
  textsPath: string;
}

/** Where the files are under `npm start`. */
export const PLAIN_PATHS: SearchPaths = {
  titlesPath: 'search/titles.json',
  indexPath: 'search/index.json',
  textsPath: 'search/texts.json',
};

/** Where they are in a build: the paths change with what is in the files. */
export function hashedPaths({titles, index, texts}: SearchFiles): SearchPaths {
  return {
    titlesPath: `search/titles.${hashOf(titles)}.json`,
    indexPath: `search/index.${hashOf(index)}.json`,
    textsPath: `search/texts.${hashOf(texts)}.json`,
  };
}

export function makeSearchFiles(
  records: readonly SearchRecord[],
  synonyms: readonly (readonly string[])[],
): SearchFiles {
  const built = buildIndex(records, synonyms);
  return {titles: writeTitles(built), index: writeIndex(built), texts: writeTexts(built)};
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** Writes the files to a folder, under their hashed paths. */
export async function writeSearchFiles(folder: string, files: SearchFiles): Promise<void> {
  const {titlesPath, indexPath, textsPath} = hashedPaths(files);
  await mkdir(dirname(join(folder, indexPath)), {recursive: true});
  await writeFile(join(folder, titlesPath), files.titles);
  await writeFile(join(folder, indexPath), files.index);
  await writeFile(join(folder, textsPath), files.texts);
}
