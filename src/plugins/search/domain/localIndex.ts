import type {Names} from './names';
import type {SearchRecord} from './searchRecord';
import type {Vocabulary} from './vocabulary';

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

/** What a result needs of its record; the texts come later. */
export type IndexedRecord = Omit<SearchRecord, 'id' | 'text' | 'description' | 'keywords' | 'codes'>;

/** What a record is quoted from. */
export type RecordText = Pick<SearchRecord, 'description' | 'text'>;

/** The words of titles and headings, to compare queries with. */
export interface RecordLines {
  readonly titles: readonly string[];
  readonly headings: readonly (string | null)[];
  /** Each keyword in a line of its own. */
  readonly keywords: readonly (readonly string[])[];
}

export interface LocalIndex {
  readonly counts: WordCounts;
  readonly vocabulary: Vocabulary;
  readonly records: readonly IndexedRecord[];
  readonly lines: RecordLines;
  readonly names: Names;
  /** Of each record, the number of its page. */
  readonly pageOf: readonly number[];
  readonly synonyms: readonly (readonly string[])[];
  /** null until they are there: results come without excerpts. */
  readonly texts: readonly RecordText[] | null;
}
