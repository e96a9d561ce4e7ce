import type {Names} from './names';
import type {SearchRecord} from './searchRecord';
import type {Vocabulary} from './vocabulary';

/** How often each record has a term in a field, by the record's index. */
export type Postings = ReadonlyMap<number, number>;

/** A term's postings, by the field's index in FIELDS. */
export type TermPostings = ReadonlyMap<number, Postings>;

/** How often each record has each term in each field. */
export interface WordCounts {
  readonly terms: ReadonlyMap<string, TermPostings>;
  /** The number of different words in each field, by record */
  readonly lengths: readonly (readonly number[])[];
  /** Average length of each field */
  readonly averages: readonly number[];
}

/** What a result needs from its record. The texts are loaded later. */
export type IndexedRecord = Omit<SearchRecord, 'id' | 'text' | 'description' | 'keywords' | 'codes'>;

/** What results quote from a record. */
export type RecordText = Pick<SearchRecord, 'description' | 'text'>;

/** The words of titles and headings, for comparison with queries. */
export interface RecordLines {
  readonly titles: readonly string[];
  readonly headings: readonly (string | null)[];
  /** One line per keyword */
  readonly keywords: readonly (readonly string[])[];
}

export interface LocalIndex {
  readonly counts: WordCounts;
  readonly vocabulary: Vocabulary;
  readonly records: readonly IndexedRecord[];
  readonly lines: RecordLines;
  readonly names: Names;
  /** Each record's page number */
  readonly pageOf: readonly number[];
  readonly synonyms: readonly (readonly string[])[];
  /** null until they're loaded; results then have no excerpts */
  readonly texts: readonly RecordText[] | null;
}
