import {FORMAT, SAVED_TRAINING} from './learningFile';
import {findCodes} from './mailCode';
import {LARGEST_FILE, type ReadOutcome, readLearningFile} from './readLearningFile';

interface Sent {
  /** A learning file, a learning file attached to an e-mail, or a code in an e-mail */
  source: 'file' | 'attachment' | 'code';
  /** The first letters of a code, so people can find it; empty for files */
  start: string;
  outcome: ReadOutcome;
}

/** In bytes or characters. Generous because e-mails have attachments. */
export const LARGEST_SENT = 40_000_000;

/**
 * Finds everything learners sent in a text: a learning file, or e-mails that were pasted or saved as `.eml`. Returns []
 * if there is nothing.
 */
export function readSent(text: string): Sent[] {
  if (looksLikeFile(text)) return [{source: 'file', start: '', outcome: readLearningFile(text)}];
  if (text.length > LARGEST_SENT) return [{source: 'file', start: '', outcome: {problem: {code: 'too-large'}}}];
  const decoded = encodedParts(text);
  const files = decoded.filter(looksLikeFile);
  const texts = decoded.filter((part) => part.length <= LARGEST_FILE && !looksLikeFile(part));
  const codes = findCodes([text, ...texts].join('\n'));
  return [
    ...files.map((file): Sent => ({source: 'attachment', start: '', outcome: readLearningFile(file)})),
    ...codes.map((code): Sent => ({source: 'code', ...code})),
  ];
}

function looksLikeFile(text: string): boolean {
  const start = text.slice(0, 1000);
  return /^\ufeff?\s*\{/.test(start) && [FORMAT, SAVED_TRAINING].some((format) => start.includes(`"${format}"`));
}

/** A base64-encoded part of an e-mail, such as an attachment, or a text with accents from Outlook */
const BASE64_PART =
  /^content-transfer-encoding:[ \t]*base64[ \t]*\r?\n(?:[^\r\n]+\r?\n)*\r?\n(?<body>[A-Za-z0-9+/=\s]+)/gim;

/** Decodes the base64 text parts of an e-mail, and skips binary parts such as pictures. */
function encodedParts(mail: string): string[] {
  return [...mail.matchAll(BASE64_PART)].flatMap(({groups}) => decodeText(groups?.body ?? '') ?? []);
}

function decodeText(body: string): string | null {
  const letters = body.replace(/\s/g, '').replace(/=.*$/, '');
  // A single letter can't be a byte, so it must belong to the text after the part.
  const whole = letters.length % 4 === 1 ? letters.slice(0, -1) : letters;
  return isText(decode(whole.slice(0, 64))) ? decode(whole) : null;
}

function isText(start: string): boolean {
  return !/(?!\s)\p{Cc}/u.test(start);
}

function decode(letters: string): string {
  return new TextDecoder().decode(Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0)));
}
