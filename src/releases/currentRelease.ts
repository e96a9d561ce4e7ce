import {existsSync, readFileSync, readlinkSync} from 'node:fs';
import {join} from 'node:path';
import {JOURNAL} from './journal';
import {CURRENT} from './links';

/** The id of the release that is in a folder's `build/`; null where there is none. It only looks. */
export function currentRelease(folder: string): string | null {
  try {
    return readlinkSync(join(folder, CURRENT));
  } catch {
    const journal = join(folder, JOURNAL);
    return existsSync(journal) ? JSON.parse(readFileSync(journal, 'utf8')).current : null;
  }
}
