import {plainWords} from './plainWords';

/** Turns text into a file name or key: lower-case words with hyphens. */
export function hyphenated(text: string): string {
  return plainWords(text.replace(/['’]/g, '')).replaceAll(' ', '-');
}
