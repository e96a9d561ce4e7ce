import {sha256} from '@noble/hashes/sha2.js';

/**
 * A question's hash: another one as soon as one of the parts has changed in more than its spaces.
 *
 * @param parts what is asked and what is right, in the author's order
 */
export function hashQuestion(parts: readonly string[]): string {
  const texts = parts.map((part) => part.replace(/\s+/g, ' ').trim());
  const digest = sha256(new TextEncoder().encode(JSON.stringify(texts))).slice(0, 6);
  return btoa(String.fromCharCode(...digest));
}
