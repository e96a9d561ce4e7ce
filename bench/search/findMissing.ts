import {addressOf} from './engine';
import type {Query} from './queries';
import type {FolderRecords} from './readRecords';

/** Finds expected answers that aren't in the folder. No engine could find them, so all figures would be too low. */
export function findMissing(queries: readonly Query[], {records, sectionOf}: FolderRecords): string[] {
  const known = new Set(records.flatMap(({url, anchor}) => [url, addressOf(url, anchor)]));
  const wanted = new Set(queries.flatMap(({relevant}) => relevant));
  return [...wanted].filter((address) => !known.has(address) && !sectionOf.has(address));
}
