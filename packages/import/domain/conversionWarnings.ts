/** Enough of a paragraph to find it */
const MAX_EXCERPT_LENGTH = 40;

export interface ConversionWarning {
  /** The place in the document: `paragraph 12, "Switch off the…"`. */
  place: string;
  what: string;
}

/** Counts paragraphs while a document is read, and lists what can't be imported with its place. */
export class ConversionWarnings {
  readonly list: ConversionWarning[] = [];
  private paragraph = 0;
  private words = '';
  private heading = '';
  private readonly once = new Set<string>();

  /** @param words the text of the paragraph that begins here */
  enter(words: string, isHeading: boolean): void {
    if (words.trim() === '') return;
    this.paragraph++;
    this.words = excerpt(words);
    if (isHeading) this.heading = this.words;
  }

  /** @param what follows the place: "a comment by Ann Lee was left out" */
  add(what: string): void {
    this.list.push({place: this.place(), what});
  }

  /** For things that occur throughout a document. Reports only the first place. */
  addOnce(what: string): void {
    if (this.once.has(what)) return;
    this.once.add(what);
    this.add(what);
  }

  addForAll(what: string): void {
    if (this.list.every((loss) => loss.what !== what)) this.list.push({place: 'the whole document', what});
  }

  private place(): string {
    if (this.paragraph === 0) return 'the beginning';
    const under = this.heading && this.heading !== this.words ? `, under "${this.heading}"` : '';
    return `paragraph ${this.paragraph}, "${this.words}"${under}`;
  }
}

export function excerpt(words: string): string {
  const plain = words.trim().replace(/\s+/g, ' ');
  if (plain.length <= MAX_EXCERPT_LENGTH) return plain;
  return `${plain.slice(0, MAX_EXCERPT_LENGTH).replace(/\s+\S*$/, '')}…`;
}

/** Why a document can't be read. The message follows the file's name: `notes.docx is damaged`. */
export class ImportError extends Error {
  override name = 'ImportError';
}
