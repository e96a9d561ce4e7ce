import {readFileSync} from 'node:fs';
import {encodeImage} from './encodeImage';
import {measureImage} from './measureImage';
import {safeName} from './safeName';
import {countImage} from './tally';
import {folderOf, type Picture, readCached, writeCached} from './variantCache';

/** Photos, screenshots and drawings. Other formats are modern already, or vector images. */
const IS_ENCODED = new Set(['png', 'jpeg']);

const pictures = new Map<string, Promise<Picture>>();
let lastOne: Promise<unknown> = Promise.resolve();

/**
 * Measures an image and makes its variants. Each image is prepared once per build, and one at a time, because sharp uses
 * all cores for a single image, and many at once would take a lot of memory.
 *
 * @throws if the file isn't an image
 */
export function preparePicture(file: string, cacheDir: string): Promise<Picture> {
  const started = pictures.get(file);
  if (started) return started;
  const picture = lastOne.then(() => makePicture(file, cacheDir));
  lastOne = picture.catch(() => undefined);
  pictures.set(file, picture);
  return picture;
}

async function makePicture(file: string, cacheDir: string): Promise<Picture> {
  const {default: sharp} = await import('sharp');
  const start = performance.now();
  const content = readFileSync(file);
  const name = safeName(file);
  const folder = folderOf(cacheDir, content, name, sharp.versions);
  const cached = readCached(folder);
  const picture = cached ?? (await encode(content, name, folder));
  countImage(picture.variants.length, Boolean(cached), performance.now() - start);
  return picture;
}

async function encode(content: Buffer, name: string, folder: string): Promise<Picture> {
  const measure = await measureImage(content);
  const isEncoded = IS_ENCODED.has(measure.format) && !measure.isAnimated;
  const encoded = isEncoded ? await encodeImage(content, measure) : [];
  return writeCached(folder, name, measure, encoded, content.length);
}
