import {createHash} from 'node:crypto';
import {buildIndex} from '../domain/buildIndex';
import {writeIndex, writeTexts, writeTitles} from '../domain/indexFile';
import type {SearchRecord} from '../domain/searchRecord';

/** What browsers ask for when somebody searches. */
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
 * Where a file is, under the base URL.
 *
 * @param text what is in it: in a build the path changes with that, and under `npm start` it is not known yet
 */
export function pathOfFile(name: keyof SearchFiles, text?: string): string {
  const hash = text === undefined ? '' : `.${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
  return `search/${name}${hash}.json`;
}
