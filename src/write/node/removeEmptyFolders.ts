import {readdirSync, rmdirSync} from 'node:fs';
import {dirname} from 'node:path';

/** Removes a folder in which nothing is left, and those above it, as git does; the last one stays. */
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
