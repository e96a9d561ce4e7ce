import {copyFileSync, mkdirSync} from 'node:fs';
import {basename, extname, join} from 'node:path';

/** A name without what has a meaning in an address or a list of addresses, and without its ending. */
export function safeName(file: string): string {
  const name = basename(file, extname(file)).normalize('NFKD').toLowerCase();
  const plain = name.replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-');
  return plain.replace(/^-|-$/g, '') || 'image';
}

/** Characters that a bundler reads as loaders, queries and fragments. */
const HAS_A_MEANING = /[!?#]/;

/** The file itself, or a copy of it where the bundler would misread its name. */
export function fileForBundler(file: string, cacheDir: string): string {
  if (!HAS_A_MEANING.test(basename(file))) return file;
  const folder = join(cacheDir, 'names', Buffer.from(file).toString('hex').slice(-64));
  mkdirSync(folder, {recursive: true});
  const copy = join(folder, safeName(file) + extname(file));
  copyFileSync(file, copy);
  return copy;
}
