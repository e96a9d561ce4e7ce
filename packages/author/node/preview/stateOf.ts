import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {CONTENT_FOLDERS} from '@deskbook/text/files/contentFile';
import {historyStamp} from '@deskbook/text/history/git';

/** Returns a cache key that changes with any page, post or file beside them, and every day. */
export function stateOf(siteDir: string): string {
  const files = CONTENT_FOLDERS.flatMap((folder) => filesIn(join(siteDir, folder)));
  const changes = files.map((file) => `${file} ${changeOf(file)}`);
  return [new Date().toDateString(), historyStamp(siteDir), ...changes].join('\n');
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((path) => join(folder, path));
  } catch {
    return [];
  }
}

function changeOf(file: string): string {
  const {mtimeMs, size, ino} = statSync(file, {throwIfNoEntry: false}) ?? {};
  return `${mtimeMs} ${size} ${ino}`;
}
