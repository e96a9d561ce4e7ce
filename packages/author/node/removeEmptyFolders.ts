import {readdirSync, rmdirSync} from 'node:fs';
import {dirname} from 'node:path';

/** Removes a folder if it's empty, and then its empty parents, as git does. Keeps `last`. */
export function removeEmptyFolders(folder: string, last: string): void {
  for (let empty = folder; empty.startsWith(last) && empty !== last; empty = dirname(empty)) {
    try {
      if (readdirSync(empty).length > 0) return;
      rmdirSync(empty);
    } catch {
      return;
    }
  }
}
