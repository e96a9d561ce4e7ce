import type {Sharp} from 'sharp';
import type {Format} from '../domain/chooseVariants';
import {widthsFor} from '../domain/widths';

/** An encoded image in one width and format. */
export interface Encoded {
  format: Format;
  width: number;
  content: Buffer;
}

/** Part of the cache key, because other settings produce other files. */
export const ENCODING = {
  // Full chroma, because most pictures in manuals are screenshots and drawings.
  avif: {quality: 55, effort: 3, chromaSubsampling: '4:4:4'},
  webp: {quality: 80, effort: 5, smartSubsample: true},
  lossless: {lossless: true, effort: 4},
} as const;

/**
 * Encodes an image in all its widths and formats: rotated as the camera says, in sRGB, and without metadata such as
 * location or name.
 *
 * @param width the largest width at which the image is shown, in pixels
 * @throws if the image can't be read completely
 */
export async function encodeImage(content: Buffer, {width, format}: {width: number; format: string}) {
  const {default: sharp} = await import('sharp');
  const image = sharp(content).autoOrient();
  const encoded: Encoded[] = [];
  for (const target of widthsFor(width)) {
    const resized = await image.clone().resize({width: target}).raw().toBuffer({resolveWithObject: true});
    const {info} = resized;
    const drawing = sharp(resized.data, {raw: {width: info.width, height: info.height, channels: info.channels}});
    encoded.push({format: 'avif', width: target, content: await drawing.clone().avif(ENCODING.avif).toBuffer()});
    encoded.push({format: 'webp', width: target, content: await smallestWebp(drawing, format === 'png')});
  }
  return encoded;
}

/** A drawing or screenshot with few colors is often smaller in lossless format. */
async function smallestWebp(drawing: Sharp, mayBeDrawing: boolean): Promise<Buffer> {
  const lossy = await drawing.clone().webp(ENCODING.webp).toBuffer();
  if (!mayBeDrawing) return lossy;
  const lossless = await drawing.clone().webp(ENCODING.lossless).toBuffer();
  return lossless.length <= lossy.length ? lossless : lossy;
}
