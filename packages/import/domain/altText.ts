/** Text that programs add, which no author wrote */
const BY_PROGRAM = /\s*(?:AI-generated content may be incorrect\.|Description automatically generated.*)\s*$/s;
const IS_FILE = /^\S+\.[a-z]{3,4}$|^(?:[a-z]:)?[\\/].*\.[a-z]{3,4}$|^(?:file|https?):/i;

/** Returns a picture's alt text as its author wrote it; empty if a program wrote it, or if it's only a file name. */
export function altText(written: string): string {
  const plain = written.replace(BY_PROGRAM, '').replace(/\s+/g, ' ').trim();
  return IS_FILE.test(plain) ? '' : plain;
}
