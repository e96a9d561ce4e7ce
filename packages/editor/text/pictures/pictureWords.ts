/** Writes words as the alt text of an image. */
export function escapeWords(words: string): string {
  return words.replace(/\s*\n\s*/g, ' ').replace(/[\\[\]]/g, '\\$&');
}

export function unescapeWords(written: string): string {
  return written.replace(/\\([\\[\]])/g, '$1');
}
