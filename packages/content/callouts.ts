import {lstatSync, readFileSync, statSync} from 'node:fs';
import {basename} from 'node:path';
import {calloutsFileOf, mayHaveCallouts} from '@deskbook/drawings/calloutsFile';
import {type Photograph, type Pictured, photographOf} from '@deskbook/drawings/photograph';
import {nameInWords} from '@deskbook/text/strings';
import {imageSize} from 'image-size';
import {readCallouts} from './calloutsText';
import {drawingAt} from './drawingAt';

/**
 * Reads a drawing or a photograph with callouts.
 *
 * @param file the absolute path of an image
 * @returns null for any other image, and for one with a mistake, which the check reports
 */
export function picturedAt(file: string | undefined): Pictured | null {
  if (!file || !statSync(file).isFile()) return null;
  if (mayHaveCallouts(file)) return photographAt(file);
  return /\.svg$/i.test(file) ? drawingAt(file) : null;
}

/** Returns the path of the text with a picture's callouts, if there is one. Symbolic links don't count: they could lead out of the site. */
export function calloutsBeside(picture: string): string | null {
  const path = calloutsFileOf(picture);
  return mayHaveCallouts(picture) && isPlainFile(path) ? path : null;
}

/** Whether a path is a file, not a folder or a link. */
export function isPlainFile(path: string): boolean {
  return lstatSync(path, {throwIfNoEntry: false})?.isFile() ?? false;
}

function photographAt(file: string): Photograph | null {
  const path = calloutsBeside(file);
  if (!path) return null;
  const {callouts} = readCallouts(readFileSync(path, 'utf8'), path);
  const size = callouts && sizeOf(file);
  return size ? photographOf({...callouts, title: callouts.title ?? titleOf(file)}, size) : null;
}

/** `Coin sorter` for `coin-sorter-2.jpg`, as the editor names pictures. */
function titleOf(file: string): string {
  return nameInWords(basename(calloutsFileOf(file), '.callouts.yml').replace(/-\d+$/, ''));
}

/** Returns null if it isn't an image. */
function sizeOf(file: string): {width: number; height: number} | null {
  try {
    const {width, height, orientation = 1} = imageSize(readFileSync(file));
    // From 5 on, the camera was turned by 90 degrees.
    return orientation < 5 ? {width, height} : {width: height, height: width};
  } catch {
    return null;
  }
}
