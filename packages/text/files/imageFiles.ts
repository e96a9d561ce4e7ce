import {closeSync, fstatSync, openSync, readFileSync, readSync} from 'node:fs';
import type {Diagnostic} from '../problems/problems';

const EXPECTED = 'a PNG, JPEG, WebP, AVIF, GIF or SVG file that opens in a browser';
const SAVE_AGAIN = 'open it in a program for images and save it again as JPEG or PNG';
/** Formats that browsers can't show, by their first bytes. */
const NOT_SHOWN = [
  {name: 'HEIC, the format of iPhone photos', head: /^....ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)/s},
  {name: 'TIFF', head: /^(?:II\*\0|MM\0\*)/},
  {name: 'the format of Photoshop', head: /^8BPS/},
  {name: 'PDF', head: /^%PDF/},
];

/** Explains why browsers can't show an image, or only part of it; undefined if nothing looks wrong. */
export function findImageFault(file: string): Pick<Diagnostic, 'message' | 'expected' | 'fix'> | undefined {
  const {size, head, tail} = readEnds(file);
  if (size === 0) return fault('is empty', 'copy the file again');
  if (head.startsWith('version https://git-lfs'))
    return fault('is only a Git LFS pointer, not the image', 'git lfs pull');
  const format = NOT_SHOWN.find((one) => one.head.test(head));
  if (format) return fault(`is in ${format.name}, which browsers do not show`, SAVE_AGAIN);
  if (isCutOff(file, {size, head, tail})) return fault('is cut off: its end is missing', 'copy the file again');
  if (HAS_PIXELS.test(file) && !IMAGE_HEAD.test(head) && !head.includes('<svg'))
    return fault('is not an image', SAVE_AGAIN);
  return undefined;
}

const HAS_PIXELS = /\.(?:png|jpe?g|gif|webp|avif)$/i;
const IMAGE_HEAD = /^(?:.PNG|\xff\xd8\xff|GIF8|RIFF....WEBP|....ftyp|BM)/s;
const HEAD_LENGTH = 200;
const TAIL_LENGTH = 64;

interface Ends {
  size: number;
  /** First and last bytes, as Latin-1. */
  head: string;
  tail: string;
}

/** Photos are large, and both ends are enough for nearly all of them. */
function readEnds(file: string): Ends {
  const handle = openSync(file, 'r');
  try {
    const {size} = fstatSync(handle);
    const read = (from: number, length: number) => {
      const bytes = Buffer.alloc(Math.max(0, Math.min(length, size)));
      readSync(handle, bytes, 0, bytes.length, from);
      return bytes.toString('latin1');
    };
    return {size, head: read(0, HEAD_LENGTH), tail: read(Math.max(0, size - TAIL_LENGTH), TAIL_LENGTH)};
  } finally {
    closeSync(handle);
  }
}

/** Cameras append data after the end marker. In that case, reads the whole file. */
function isCutOff(file: string, {size, head, tail}: Ends): boolean {
  if (head.startsWith('\x89PNG')) return !tail.includes('IEND') && !readFileSync(file).includes('IEND');
  if (head.startsWith('\xff\xd8\xff')) return !tail.includes(END_OF_JPEG) && !hasEndOfJpeg(readFileSync(file));
  if (/^RIFF....WEBP/s.test(head)) return Buffer.from(head, 'latin1').readUInt32LE(4) + 8 > size;
  return false;
}

const END_OF_JPEG = '\xff\xd9';

/** The metadata may contain a thumbnail with its own end marker, so only the part after it counts. */
function hasEndOfJpeg(content: Buffer): boolean {
  let at = 2;
  while (at + 4 <= content.length && content[at] === 0xff && content[at + 1] !== 0xda)
    at += 2 + content.readUInt16BE(at + 2);
  return content.includes(Buffer.from(END_OF_JPEG, 'latin1'), Math.min(at, content.length));
}

function fault(what: string, fix: string) {
  return {message: `%s ${what}`, expected: EXPECTED, fix};
}
