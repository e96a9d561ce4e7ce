import {fromBase62, toBase62} from './base62';
import type {LearningFile} from './learningFile';
import {packFile, unpackFile} from './packedFile';
import type {ReadOutcome} from './readLearningFile';

/*
 * A learning file as a few lines in an e-mail, which the trainer's report finds again:
 *
 *   deskbook1(
 *   2mV8…
 *   …Xk0b
 *   )deskbook
 *
 * The 1 is the version of the code. Nothing in it is a sign that e-mail programs replace.
 */

/** So that e-mail programs don't break lines themselves. */
const LINE = 64;

/** Some hundred attempts. More than that is sent as a file. */
const LONGEST_CODE = 200_000;

export function writeCode(file: LearningFile): string {
  const lines = toBase62(packFile(file)).match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return ['deskbook1(', ...lines, ')deskbook'].join('\n');
}

/** Whether it is one that can be read again. */
export function fitsInMail(code: string): boolean {
  return plainCode(code).length <= LONGEST_CODE;
}

export interface FoundCode {
  /** Its first letters, to find it again. */
  start: string;
  outcome: ReadOutcome;
}

/** The codes in a text, each once, though e-mails quote each other. */
export function findCodes(text: string): FoundCode[] {
  return [...new Map(codesIn(text)).values()];
}

/** A code that another one begins in was cut off. */
const CODE =
  /deskbook(?<version>\d{1,3})\((?<body>(?:(?!deskbook\d{1,3}\()[\s\S])*?)(?<end>\)deskbook|(?=deskbook\d{1,3}\()|$)/gi;

function codesIn(text: string): [string, FoundCode][] {
  return [...withWholeLines(text).matchAll(CODE)].map(({groups: {version = '', body = '', end = ''} = {}}) => {
    const code = plainCode(body);
    const start = code.slice(0, 8);
    return [`${version} ${code} ${end}`, {start, outcome: read(version, code, end !== '')}];
  });
}

/** In the source of an e-mail, a line that was too long ends in `=` and goes on in the next one. */
function withWholeLines(text: string): string {
  return text.replace(/=[ \t]*\r?\n/g, '');
}

function read(version: string, code: string, isWhole: boolean): ReadOutcome {
  if (version !== '1') return {problem: {code: 'newer'}};
  if (!isWhole) return {problem: {code: 'code-cut-off'}};
  if (code.length > LONGEST_CODE) return {problem: {code: 'code-too-long'}};
  return unpackFile(fromBase62(code) ?? new Uint8Array());
}

/** Without what mail programs put into it: quoting marks, line breaks, escapes, and the tags and entities of HTML. */
function plainCode(body: string): string {
  return body.replace(/<[^<>]*>|&#?\w{1,8};|=[0-9A-F]{2}/gi, '').replace(/[^0-9A-Za-z]/g, '');
}
