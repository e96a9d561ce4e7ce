import {isUtf8} from 'node:buffer';
import {chmodSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {cannotWrite} from '../shared/cannotWrite';

/**
 * Changes a file, all at once or not at all: a reader sees either the old text or the new one. Its mode, its
 * byte order mark, and a link that leads to it stay. Returns why it could not, if so.
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

function replaceFile(file: string, text: string): void {
  const unfinished = join(dirname(file), `.${basename(file)}.${process.pid}`);
  try {
    writeFileSync(unfinished, text);
    chmodSync(unfinished, statSync(file).mode);
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, {force: true});
  }
}
