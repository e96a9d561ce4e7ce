import {FORMAT, SAVED_TRAINING} from './learningFile';
import {findCodes} from './mailCode';
import {encodedParts} from './mailText';
import {LARGEST_FILE, type ReadOutcome, readLearningFile} from './readLearningFile';

export interface Sent {
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
