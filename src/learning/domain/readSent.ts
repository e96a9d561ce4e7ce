import {FORMAT, SAVED_TRAINING} from './learningFile';
import {findCodes} from './mailCode';
import {encodedParts} from './mailText';
import {LARGEST_FILE, type ReadOutcome, readLearningFile} from './readLearningFile';

/** Something that a learner sent. */
export interface Sent {
  /** A learning file, one that is attached to an e-mail, or the code in an e-mail. */
  source: 'file' | 'attachment' | 'code';
  /** The first letters of a code, to find it again; empty for files. */
  start: string;
  outcome: ReadOutcome;
}

/** In bytes, or characters. E-mails have attachments; anything larger is something else. */
export const LARGEST_SENT = 40_000_000;

/**
 * Finds all that learners sent in a text: a learning file, or e-mails, pasted from a mail program or as an `.eml` file.
 * Nothing where there is neither.
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
