import type {Sharp} from 'sharp';
import type {Format} from '../domain/chooseVariants';
import {widthsFor} from '../domain/widths';

/** An image in one width and format, with what is to be written to its file. */
export interface Encoded {
  format: Format;
  width: number;
  content: Buffer;
}

/** Part of the key of the cache: another quality means other files. */
export const ENCODING = {
  // Without the usual loss in color: most pictures of a manual are screens and drawings.
  avif: {quality: 55, effort: 3, chromaSubsampling: '4:4:4'},
  webp: {quality: 80, effort: 5, smartSubsample: true},
  lossless: {lossless: true, effort: 4},
} as const;

/**
 * Draws an image in all its widths and formats, turned as the camera says, in sRGB, without what the camera noted
 * (a place, a name).
 *
 * @param width the width in which the image is shown at most, in pixels
 * @throws where the image cannot be read to its end
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

/** A drawing or a screen of few colors is often smaller without any loss. */
async function smallestWebp(drawing: Sharp, mayBeDrawing: boolean): Promise<Buffer> {
  const lossy = await drawing.clone().webp(ENCODING.webp).toBuffer();
  if (!mayBeDrawing) return lossy;
  const lossless = await drawing.clone().webp(ENCODING.lossless).toBuffer();
  return lossless.length <= lossy.length ? lossless : lossy;
}
