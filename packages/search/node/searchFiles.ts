import {createHash} from 'node:crypto';
import {buildIndex} from '../domain/buildIndex';
import {writeIndex, writeTexts, writeTitles} from '../domain/indexFile';
import type {SearchRecord} from '../domain/searchRecord';

/** The files that browsers fetch for a search. */
export interface SearchFiles {
  titles: string;
  index: string;
  texts: string;
}

export function makeSearchFiles(
  records: readonly SearchRecord[],
  synonyms: readonly (readonly string[])[],
): SearchFiles {
  const built = buildIndex(records, synonyms);
  return {titles: writeTitles(built), index: writeIndex(built), texts: writeTexts(built)};
}

/**
 * Returns a file's path under the base URL.
 *
 * @param text the file's content, whose hash is in the path; left out under `npm start`, which doesn't know it yet
 */
export function pathOfFile(name: keyof SearchFiles, text?: string): string {
  const hash = text === undefined ? '' : `.${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
  return `search/${name}${hash}.json`;
}
