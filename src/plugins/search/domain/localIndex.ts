import type {Names} from './names';
import type {SearchRecord} from './searchRecord';
import type {Vocabulary} from './vocabulary';
import type {WordCounts} from './wordCounts';

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
