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

// Reads and writes synchronously, because in a busy build each await would queue behind a page.

/**
 * Returns an image's folder in the cache. Its name is a hash of content, name, settings and encoder, so nothing in it can
 * become outdated.
 *
 * @param encoder the versions of the encoding libraries
 */
export function folderOf(cacheDir: string, content: Buffer, name: string, encoder: unknown): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([name, ENCODING, encoder]))
    .update(content);
  return join(cacheDir, hash.digest('hex').slice(0, 32));
}

const LIST = 'picture.json';

/** Returns undefined if earlier builds left nothing, or only a part. */
export function readCached(folder: string): Picture | undefined {
  try {
    const {measure, variants}: Picture = JSON.parse(readFileSync(join(folder, LIST), 'utf8'));
    const files = variants.map((variant) => ({...variant, file: join(folder, variant.file)}));
    return files.every(({file}) => existsSync(file)) ? {measure, variants: files} : undefined;
  } catch {
    return undefined;
  }
}

/** Saves the variants that are worth it, via a temporary folder, so an interrupted build leaves nothing incomplete. */
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
