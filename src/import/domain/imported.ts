/** What came of importing a document. */
export interface Imported {
  /** The pages that were written, relative to the site. */
  paths: readonly string[];
  /** What couldn't be converted, each with its place. */
  losses: readonly Loss[];
}

export interface Loss {
  /** The place in the document: `paragraph 12, "Switch off the…"`. */
  place: string;
  what: string;
}
