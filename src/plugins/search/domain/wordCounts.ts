/** Which records have a term in a field, and how often, by their places. */
export type Postings = ReadonlyMap<number, number>;

/** The postings of a term, by the field's place in FIELDS. */
export type TermPostings = ReadonlyMap<number, Postings>;

/** Which record has which term in which field, and how often. */
export interface WordCounts {
  readonly terms: ReadonlyMap<string, TermPostings>;
  /** Of each record, how many different words each field has. */
  readonly lengths: readonly (readonly number[])[];
  /** Of each field. */
  readonly averages: readonly number[];
}
