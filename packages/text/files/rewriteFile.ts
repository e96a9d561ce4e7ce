import {isUtf8} from 'node:buffer';
import {readFileSync, realpathSync} from 'node:fs';
import {join} from 'node:path';
import {cannotWrite} from './cannotWrite';
import {replaceFile} from './replaceFile';

/**
 * Rewrites a file atomically, so readers see either the old text or the new. Keeps its mode, its byte order mark and a
 * symlink to it. Returns the reason if it failed.
 *
 * @param path relative to the site
 * @param change gets the text without the byte order mark
 */
export function rewriteFile(siteDir: string, path: string, change: (text: string) => string): string | undefined {
  try {
    const file = realpathSync(join(siteDir, path));
    const bytes = readFileSync(file);
    if (!isUtf8(bytes)) return `${path} cannot be written before it is saved as UTF-8`;
    const [, mark = '', text = ''] = /^(\uFEFF?)(.*)$/s.exec(bytes.toString('utf8')) ?? [];
    const changed = change(text);
    if (changed !== text) replaceFile(file, mark + changed);
    return undefined;
  } catch (error) {
    return cannotWrite(path, error);
  }
}
