import {isUtf8} from 'node:buffer';
import {readFileSync} from 'node:fs';
import {type Problem, positionIn, problemAt} from '../problems/problems';

export interface TextFile {
  text: string;
  /** Set if the encoding is wrong. */
  problem?: Problem;
}

/**
 * Reads a text file. Decodes other encodings than UTF-8 as well as possible and reports them, since other programs
 * would show wrong characters.
 *
 * @param file its path in messages
 */
export function readText(path: string, file: string): TextFile {
  return decodeText(readFileSync(path), file);
}

/** @internal Exported for its test. */
export function decodeText(bytes: Buffer, file: string): TextFile {
  const utf16 = utf16Of(bytes);
  if (utf16) return {text: new TextDecoder(utf16).decode(bytes), problem: otherEncoding(file, 'UTF-16')};
  if (isUtf8(bytes)) return {text: bytes.toString('utf8')};
  return {text: fromWindows1252(bytes), problem: otherEncoding(file, 'Windows-1252', oddLetter(bytes))};
}

const MAX_SAMPLE = 1000;

/** UTF-16 begins with a byte order mark, or has a zero byte in nearly every Latin letter. */
function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, MAX_SAMPLE);
  if (!start.includes(0)) return null;
  const zeros = [0, 1].map((side) => start.filter((byte, index) => byte === 0 && index % 2 === side).length);
  const most = start.length / 4;
  if ((zeros[1] ?? 0) > most) return 'utf-16le';
  return (zeros[0] ?? 0) > most ? 'utf-16be' : null;
}

/** Locates the first character that isn't UTF-8 and the word around it. */
function oddLetter(bytes: Buffer): {line: number; column: number; word: string} {
  const [before = ''] = bytes.toString('utf8').split('\uFFFD', 1);
  const start = /\S*$/.exec(before)?.[0] ?? '';
  const rest = fromWindows1252(bytes.subarray(Buffer.byteLength(before)).subarray(0, 100));
  return {...positionIn(before, before.length), word: start + (/^\S+/.exec(rest)?.[0] ?? '')};
}

/** Windows-1252's characters 0x80–0x9F. Node's TextDecoder treats it as Latin-1, which has control characters there. */
const HIGH = '€\u{fffd}‚ƒ„…†‡ˆ‰Š‹Œ\u{fffd}Ž\u{fffd}\u{fffd}‘’“”•–—˜™š›œ\u{fffd}žŸ';

function fromWindows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (letter) => HIGH[letter.charCodeAt(0) - 0x80] ?? letter);
}

function otherEncoding(file: string, encoding: string, odd = {line: 1, column: 1, word: encoding}): Problem {
  const place = {file, ...odd};
  return problemAt(place, {
    message: `this file is saved as ${encoding}, so readers see the wrong characters`,
    found: odd.word,
    expected: 'UTF-8',
    fix: 'save the file again and choose the encoding UTF-8',
  });
}
