import type {LearningFile} from './learningFile';
import {packFile, unpackFile} from './packedFile';
import type {ReadOutcome} from './readLearningFile';

/*
 * A learning file as a few lines of an e-mail, which the trainer's report can parse:
 *
 *   deskbook1(
 *   2mV8…
 *   …Xk0b
 *   )deskbook
 *
 * The 1 is the version of the code. It uses only characters that e-mail programs leave alone.
 */

/** Short enough that e-mail programs don't wrap the lines. */
const LINE = 64;

/** About a hundred attempts. Anything larger is sent as a file. */
const LONGEST_CODE = 200_000;

export function writeCode(file: LearningFile): string {
  const lines = toBase62(packFile(file)).match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return ['deskbook1(', ...lines, ')deskbook'].join('\n');
}

/** Returns whether the code is short enough to be read back. */
export function fitsInMail(code: string): boolean {
  return plainCode(code).length <= LONGEST_CODE;
}

interface FoundCode {
  /** The first letters of the code, so people can find it */
  start: string;
  outcome: ReadOutcome;
}

/** Finds the codes in a text. Duplicates are dropped, because e-mails quote each other. */
export function findCodes(text: string): FoundCode[] {
  return [...new Map(codesIn(text)).values()];
}

/** A code that is followed by the start of another one was cut off. */
const CODE =
  /deskbook(?<version>\d{1,3})\((?<body>(?:(?!deskbook\d{1,3}\()[\s\S])*?)(?<end>\)deskbook|(?=deskbook\d{1,3}\()|$)/gi;

function codesIn(text: string): [string, FoundCode][] {
  return [...withWholeLines(text).matchAll(CODE)].map(({groups: {version = '', body = '', end = ''} = {}}) => {
    const code = plainCode(body);
    const start = code.slice(0, 8);
    return [`${version} ${code} ${end}`, {start, outcome: read(version, code, end !== '')}];
  });
}

/** Joins quoted-printable lines, which end in `=` if they continue on the next line. */
function withWholeLines(text: string): string {
  return text.replace(/=[ \t]*\r?\n/g, '');
}

function read(version: string, code: string, isWhole: boolean): ReadOutcome {
  if (version !== '1') return {problem: {code: 'newer'}};
  if (!isWhole) return {problem: {code: 'code-cut-off'}};
  if (code.length > LONGEST_CODE) return {problem: {code: 'code-too-long'}};
  return unpackFile(fromBase62(code) ?? new Uint8Array());
}

/** Strips what mail programs add: quote marks, line breaks, escapes, and HTML tags and entities. */
function plainCode(body: string): string {
  return body.replace(/<[^<>]*>|&#?\w{1,8};|=[0-9A-F]{2}/gi, '').replace(/[^0-9A-Za-z]/g, '');
}

/*
 * Encodes bytes as letters and digits only, because e-mail programs break, quote or escape nearly everything else.
 * About as short as base64.
 */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE = BigInt(DIGITS.length);

/** Bytes per number: BigInts get slow as they grow, and 64 bytes waste almost none of their 86 digits. */
const BLOCK_BYTES = 64;
const BLOCK_DIGITS = digitsFor(BLOCK_BYTES);

function digitsFor(bytes: number): number {
  return Math.ceil((bytes * 8) / Math.log2(DIGITS.length));
}

export function toBase62(bytes: Uint8Array): string {
  const blocks = Array.from({length: Math.ceil(bytes.length / BLOCK_BYTES)}, (_, place) =>
    digitsOf(bytes.subarray(place * BLOCK_BYTES, (place + 1) * BLOCK_BYTES)),
  );
  return blocks.join('');
}

function digitsOf(block: Uint8Array): string {
  let number = block.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const digits = Array.from({length: digitsFor(block.length)}, () => {
    const digit = DIGITS[Number(number % BASE)];
    number /= BASE;
    return digit;
  });
  return digits.reverse().join('');
}

/** Returns null if the text isn't valid base 62. */
export function fromBase62(text: string): Uint8Array | null {
  if (!/^[0-9A-Za-z]*$/.test(text)) return null;
  const blocks = (text.match(new RegExp(`.{1,${BLOCK_DIGITS}}`, 'g')) ?? []).map(bytesOf);
  return blocks.includes(null) ? null : Uint8Array.from(blocks.flatMap((block) => block ?? []));
}

function bytesOf(digits: string): number[] | null {
  const count = Math.floor((digits.length * Math.log2(DIGITS.length)) / 8);
  if (digitsFor(count) !== digits.length) return null;
  let number = [...digits].reduce((sum, digit) => sum * BASE + BigInt(DIGITS.indexOf(digit)), 0n);
  const bytes = Array.from({length: count}, () => {
    const byte = Number(number & 255n);
    number >>= 8n;
    return byte;
  });
  return number > 0n ? null : bytes.reverse();
}
