/** What a reader may print and sign: self-attested, since nobody watched. */
export interface CompletionRecord {
  title: string;
  /** In percent. */
  score: number;
  /** The calendar date where the reader is, `2027-03-03`. */
  date: string;
  /** Tells which questions were answered: the same for the same questions, another when one was edited. */
  hash: string;
}
