import type {Asked} from '../../shared/asked';
import {hasShape, isOneOf, isOptional, type Shape} from './checks';
import {isLine} from './keptShapes';
import type {LearningRecord} from './learningRecord';

export const FORMAT = 'deskbook-learning';
/** What a learner saves to go on at another computer: not to be sent. */
export const SAVED_TRAINING = 'deskbook-training';
export const VERSION = 1;

export interface Sender extends Partial<Record<Asked, string>> {
  /** Random, made once for each person of a browser: tells people apart where nothing else is known of them. */
  code: string;
}

/** What a learner sends: the records they chose, and what the district asks of them. */
export interface LearningFile {
  format: typeof FORMAT;
  version: typeof VERSION;
  /** The address of the site, with its folder. */
  site: string;
  /** An instant. */
  made_at: string;
  sender: Sender;
  /** The key of a role. */
  role?: string;
  records: readonly LearningRecord[];
}

/** Without letters that look like digits. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE = /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/;

/** @param bytes eight random ones */
export function senderCode(bytes: Uint8Array): string {
  const letters = Array.from(bytes.subarray(0, 8), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

export const SENDER: Shape<Sender> = {
  code: (value) => typeof value === 'string' && CODE.test(value),
  name: isOptional(isLine),
  email: isOptional(isLine),
  staff_number: isOptional(isLine),
};

export const isSender = hasShape(SENDER);

export function writeLearningFile(file: LearningFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

export const isFormat = isOneOf(FORMAT);
