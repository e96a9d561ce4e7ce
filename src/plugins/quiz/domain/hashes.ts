import {sha256} from '@noble/hashes/sha2.js';
import {normalizeText} from './normalizeText';

/**
 * What a page holds in the place of an accepted text, and compares a typed one with. In plain JavaScript, since
 * `crypto.subtle` is missing on an intranet without https.
 *
 * @param salt what `saltOf` makes of the question
 */
export function hashAnswer(text: string, salt: string): string {
  return shortHash(`${salt}\n${normalizeText(text)}`, 12);
}

/**
 * A question's hash: another one as soon as one of the parts has changed in more than its spaces.
 *
 * @param parts what is asked and what is right, in the author's order
 */
export function hashQuestion(parts: readonly string[]): string {
  const texts = parts.map((part) => part.replace(/\s+/g, ' ').trim());
  return shortHash(JSON.stringify(texts), 6);
}

function shortHash(text: string, bytes: number): string {
  const digest = sha256(new TextEncoder().encode(text)).slice(0, bytes);
  return btoa(String.fromCharCode(...digest));
}
