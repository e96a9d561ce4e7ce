import {existsSync, readFileSync, readlinkSync} from 'node:fs';
import {join} from 'node:path';
import {folderOf, SERVER} from './folders';
import {JOURNAL} from './journal';
import {CURRENT} from './links';

/** Returns the id of the release that `build/` links to; null if there is none. Changes nothing. */
export function currentRelease(folder: string): string | null {
  try {
    return readlinkSync(join(folder, CURRENT));
  } catch {
    const journal = join(folder, JOURNAL);
    return existsSync(journal) ? JSON.parse(readFileSync(journal, 'utf8')).current : null;
  }
}

/** Returns the folder with the current release's server bundle, if it was kept. Changes nothing. */
export function currentServer(folder: string): string | null {
  const current = currentRelease(folder);
  const server = current ? join(folder, folderOf(current), SERVER) : '';
  return existsSync(server) ? server : null;
}
