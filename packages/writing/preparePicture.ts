import type {Sharp} from 'sharp';
import {HttpError} from './httpError';

/** A picture ready for a page. */
export interface Prepared {
  content: Buffer;
  extension: 'png' | 'jpg' | 'webp' | 'gif';
  /** In pixels. */
  width: number;
  height: number;
}

const MOST_BYTES = 40_000_000;
/** A few kilobytes may decompress to gigabytes. Cameras have up to 100 million. */
const MOST_PIXELS = 120_000_000;
/** Twice the width of the text, for high-density screens, plus some room to zoom. */
const LONGEST_SIDE = 1600;

/**
 * Re-encodes a picture: upright, in sRGB, pixels only. Screenshots and drawings stay PNG, photographs become JPEG, and
 * animations stay animated.
 *
 * @throws HttpError if that fails
 */
export async function preparePicture(bytes: Uint8Array, name: string): Promise<Prepared> {
  if (bytes.length > MOST_BYTES)
    throw refused(name, `is larger than ${MOST_BYTES / 1_000_000} MB`, 'Make it smaller', 413);
  if (bytes.length === 0) throw noPicture(name);
  const {format, isAnimated} = await readHead(bytes, name);
  const {default: sharp} = await import('sharp');
  const image = sharp(bytes, {animated: isAnimated, limitInputPixels: MOST_PIXELS})
    .autoOrient()
    .resize({width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true});
  try {
    if (format === 'gif') return await draw(image.gif(), 'gif');
    if (format === 'webp') return await draw(image.webp({quality: 85}), 'webp');
    if (format === 'jpeg' || format === 'heif') return await draw(asJpeg(image), 'jpg');
    return await smallerOfTwo(image);
  } catch (error) {
    throw explain(error, name);
  }
}

interface Head {
  format: string;
  isAnimated: boolean;
}

/** Formats sharp reads and pages show. SVG may contain scripts, so it's handled elsewhere. */
const FORMATS = new Set(['png', 'jpeg', 'webp', 'gif', 'tiff', 'heif']);

async function readHead(bytes: Uint8Array, name: string): Promise<Head> {
  const {default: sharp} = await import('sharp');
  const head = await sharp(bytes, {limitInputPixels: MOST_PIXELS})
    .metadata()
    .catch((error: unknown) => {
      throw explain(error, name);
    });
  if (head.format === 'heif' && head.compression !== 'av1') throw heic(name);
  if (!FORMATS.has(head.format)) throw noPicture(name);
  const pages = head.pages ?? 1;
  if (head.width * (head.pageHeight ?? head.height) * pages > MOST_PIXELS) throw tooManyPixels(name);
  return {format: head.format, isAnimated: pages > 1 && head.format !== 'tiff'};
}

async function draw(image: Sharp, extension: Prepared['extension']): Promise<Prepared> {
  const {data, info} = await image.toBuffer({resolveWithObject: true});
  return {content: data, extension, width: info.width, height: info.pageHeight ?? info.height};
}

function asJpeg(image: Sharp): Sharp {
  return image.clone().flatten({background: 'white'}).jpeg({quality: 85, mozjpeg: true});
}

/** JPEG only gets this much smaller with photographs. For less, artifacts around letters aren't worth it. */
const PHOTOGRAPH = 0.3;

async function smallerOfTwo(image: Sharp): Promise<Prepared> {
  const png = await draw(image.clone().png({compressionLevel: 9}), 'png');
  const {isOpaque} = await image.clone().stats();
  if (!isOpaque) return png;
  const jpeg = await draw(asJpeg(image), 'jpg');
  return jpeg.content.length < png.content.length * PHOTOGRAPH ? jpeg : png;
}

function explain(error: unknown, name: string): HttpError {
  const {message} = error as Error;
  if (/pixel limit/i.test(message)) return tooManyPixels(name);
  if (/heif|hevc|heic/i.test(message)) return heic(name);
  return noPicture(name);
}

function heic(name: string): HttpError {
  return refused(name, 'is in HEIC, the format of iPhone photos, which browsers do not show', 'Save it as JPEG');
}

function noPicture(name: string): HttpError {
  return refused(
    name,
    'is not a picture that can be read',
    'Open it in a program for pictures and save it as PNG or JPEG',
  );
}

function tooManyPixels(name: string): HttpError {
  return refused(name, `has more than ${MOST_PIXELS / 1_000_000} million pixels`, 'Make it smaller', 413);
}

function refused(name: string, what: string, remedy: string, status: 400 | 413 = 400): HttpError {
  return new HttpError(`${name} ${what}. ${remedy}, and add it again.`, status);
}
