/** What programs write themselves is no description of an author. */
const BY_PROGRAM = /\s*(?:AI-generated content may be incorrect\.|Description automatically generated.*)\s*$/s;
const IS_FILE = /^\S+\.[a-z]{3,4}$|^(?:[a-z]:)?[\\/].*\.[a-z]{3,4}$|^(?:file|https?):/i;

/** The alt text of a picture as its author wrote it; empty where a program wrote it, or where it only names a file. */
export function altText(written: string): string {
  const plain = written.replace(BY_PROGRAM, '').replace(/\s+/g, ' ').trim();
  return IS_FILE.test(plain) ? '' : plain;
}
