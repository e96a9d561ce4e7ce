import {plainWords} from './plainWords';

/** A text as the name of a file or a key: lower-case words with hyphens. */
export function hyphenated(text: string): string {
  return plainWords(text.replace(/['’]/g, '')).replaceAll(' ', '-');
}
