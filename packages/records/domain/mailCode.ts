import {fromBase62, toBase62} from './base62';
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

export interface FoundCode {
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
