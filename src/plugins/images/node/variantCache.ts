import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {chooseVariants, type Variant} from '../domain/chooseVariants';
import {ENCODING, type Encoded} from './encodeImage';
import type {Measure} from './measureImage';

export interface VariantFile extends Variant {
  file: string;
}

export interface Picture {
  measure: Measure;
  variants: readonly VariantFile[];
}

// Everything here is read and written at once: a build is busy, and each wait would take its turn behind a page.

/**
 * The folder of an image in the cache. Content, name, settings and encoder are in its name, so that nothing in it is
 * ever out of date.
 *
 * @param encoder the versions of the libraries that encode
 */
export function folderOf(cacheDir: string, content: Buffer, name: string, encoder: unknown): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([name, ENCODING, encoder]))
    .update(content);
  return join(cacheDir, hash.digest('hex').slice(0, 32));
}

const LIST = 'picture.json';

/** Undefined where an earlier build has left nothing, or not all. */
export function readCached(folder: string): Picture | undefined {
  try {
    const {measure, variants}: Picture = JSON.parse(readFileSync(join(folder, LIST), 'utf8'));
    const files = variants.map((variant) => ({...variant, file: join(folder, variant.file)}));
    return files.every(({file}) => existsSync(file)) ? {measure, variants: files} : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the variants that are worth it; beside the folder first, so that a build that is stopped leaves nothing half done. */
export function writeCached(
  folder: string,
  name: string,
  measure: Measure,
  encoded: Encoded[],
  original: number,
): Picture {
  const kept = chooseVariants(
    encoded.map((one) => ({...one, bytes: one.content.length})),
    original,
  );
  const variants = kept.map(({format, width, bytes}) => ({format, width, bytes, file: `${name}-${width}.${format}`}));
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, {recursive: true});
  for (const [index, {content}] of kept.entries())
    writeFileSync(join(unfinished, variants[index]?.file ?? ''), content);
  writeFileSync(join(unfinished, LIST), JSON.stringify({measure, variants}));
  rmSync(folder, {recursive: true, force: true});
  renameSync(unfinished, folder);
  return {measure, variants: variants.map((variant) => ({...variant, file: join(folder, variant.file)}))};
}
