import {copyFileSync, mkdirSync} from 'node:fs';
import {basename, extname, join} from 'node:path';

/** Returns a file's name without its extension and without characters that are special in a URL or a list of URLs. */
export function safeName(file: string): string {
  const name = basename(file, extname(file)).normalize('NFKD').toLowerCase();
  const plain = name.replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-');
  return plain.replace(/^-|-$/g, '') || 'image';
}

/** Characters that a bundler reads as loaders, queries and fragments */
const HAS_A_MEANING = /[!?#]/;

/** Returns the file itself, or a copy if the bundler would misread its name. */
export function fileForBundler(file: string, cacheDir: string): string {
  if (!HAS_A_MEANING.test(file)) return file;
  const folder = join(cacheDir, 'names', Buffer.from(file).toString('hex').slice(-64));
  mkdirSync(folder, {recursive: true});
  const copy = join(folder, safeName(file) + extname(file));
  copyFileSync(file, copy);
  return copy;
}
