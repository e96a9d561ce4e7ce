import {plainWords} from './plainWords';
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Turns text into a file name or key: lower-case words with hyphens. */
export function hyphenated(text: string): string {
  return plainWords(text.replace(/['’]/g, '')).replaceAll(' ', '-');
}

/** Returns the words of some texts that the known ones don't have. */
export function wordsBeyond(known: readonly string[], texts: readonly string[]): string {
  const knownWords = plainWords(known.join(' '));
  const words = new Set(plainWords(texts.join(' ')).split(' '));
  return [...words].filter((word) => !knownWords.includes(word)).join(' ');
}

/** Turns `network-closets` into `Network closets`. A name with spaces or capitals was chosen on purpose and stays. */
export function nameInWords(name: string): string {
  if (!/^[a-z0-9_-]+$/.test(name)) return name;
  const words = name.replace(/[-_]+/g, ' ').trim();
  return capitalized(words);
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);
}

/** Makes text that matches itself in a regular expression, with any flags. */
export function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Makes a key safe as a file name: keeps letters of any script and replaces path characters. */
export function fileName(key: string): string {
  return key.replace(/[^\p{L}\p{M}\p{N}._~-]/gu, '-').replace(/^\.+/, '');
}
