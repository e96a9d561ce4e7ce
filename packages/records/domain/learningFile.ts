import type {Asked} from '@deskbook/content/asked';
import {hasShape, isOneOf, isOptional, type Shape} from './checks';
import type {LearningRecord} from './learningRecord';
import {isLine, isShortListOf} from './storedShapes';

export const FORMAT = 'deskbook-learning';
/** The file for moving someone's training to another computer. It's not for sending to a trainer. */
export const SAVED_TRAINING = 'deskbook-training';
export const VERSION = 1;

export interface Sender extends Partial<Record<Asked, string>> {
  /** Random, made once per person and browser. Tells people apart if they give nothing else. */
  code: string;
  /** Marks of names they sent results under before (`nameMark`), so a corrected name is no other person */
  renamed_from?: readonly string[];
}

/** What a learner sends: the records they selected and the details the district asks for. */
export interface LearningFile {
  format: typeof FORMAT;
  version: typeof VERSION;
  /** Site URL including the base URL */
  site: string;
  /** An instant. */
  made_at: string;
  sender: Sender;
  /** Role key */
  role?: string;
  records: readonly LearningRecord[];
}

/** Contains no letters that look like digits. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const MOST_NAMES = 20;
const CODE = /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/;

/** @param bytes eight random bytes */
export function senderCode(bytes: Uint8Array): string {
  const letters = Array.from(bytes.subarray(0, 8), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

export const SENDER: Shape<Sender> = {
  code: (value) => typeof value === 'string' && CODE.test(value),
  name: isOptional(isLine),
  email: isOptional(isLine),
  staff_number: isOptional(isLine),
  // Codes in e-mails rely on the order, so new fields come last.
  renamed_from: isOptional(isShortListOf(isLine, MOST_NAMES)),
};

export const isSender = hasShape(SENDER);

/** Returns what a file says of its sender, for people to read. */
export function senderText({code, name, email, staff_number}: Sender): string {
  return [code, name, email, staff_number].filter(Boolean).join(', ');
}

export function writeLearningFile(file: LearningFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

export const isFormat = isOneOf(FORMAT);
