import {Holder, type TermPostings} from './holder';
import {squashCode} from './queryParts';
import type {SearchRecord} from './searchRecord';
import {makeVocabulary, type Vocabulary} from './termForms';
import {plainLine} from './words';

export {rankSections, searchIndex} from './searchIndex';

/** What a result needs of its record; the texts come later. */
export type IndexedRecord = Omit<SearchRecord, 'id' | 'text' | 'description' | 'keywords' | 'codes'>;

/** What a record is quoted from. */
export type RecordText = Pick<SearchRecord, 'description' | 'text'>;

/** The words of titles and headings, to compare queries with. */
export interface RecordLines {
  readonly titles: readonly string[];
  readonly headings: readonly (string | null)[];
}

export interface LocalIndex {
  /** Has which record has which term in which field, and how often; its documents are places in `records`. */
  readonly holder: Holder;
  readonly vocabulary: Vocabulary;
  readonly records: readonly IndexedRecord[];
  readonly lines: RecordLines;
  /** Of each record, the number of its page. */
  readonly pageOf: readonly number[];
  readonly synonyms: readonly (readonly string[])[];
  /** null until they are there: results come without excerpts. */
  readonly texts: readonly RecordText[] | null;
}

/** @param synonyms lists of phrases that mean the same */
export function buildIndex(records: readonly SearchRecord[], synonyms: readonly (readonly string[])[]): LocalIndex {
  const holder = new Holder();
  holder.addAll(records.map(documentOf));
  const indexed = records.map(indexedRecord);
  return {
    ...assembleIndex(holder, holder.entries(), indexed, linesOf(indexed), synonyms),
    texts: records.map(({description, text}) => ({description, text})),
  };
}

/** @param terms of the holder */
export function assembleIndex(
  holder: Holder,
  terms: Iterable<readonly [term: string, postings: TermPostings]>,
  records: readonly IndexedRecord[],
  lines: RecordLines,
  synonyms: readonly (readonly string[])[],
): LocalIndex {
  const vocabulary = makeVocabulary(frequenciesIn(terms), records.length);
  return {holder, vocabulary, records, lines, pageOf: numberPages(records), synonyms, texts: null};
}

/** All sections of a page have its title: it is read once. */
export function linesOf(records: readonly IndexedRecord[]): RecordLines {
  const known = new Map<string, string>();
  const lineOf = (title: string) => {
    const line = known.get(title) ?? plainLine(title);
    known.set(title, line);
    return line;
  };
  return {
    titles: records.map(({title}) => lineOf(title)),
    headings: records.map(({heading}) => (heading === null ? null : plainLine(heading))),
  };
}

/** The title is in each of its sections, so that "receipt printer cleaning" finds the section with the last word. */
function documentOf({title, heading, keywords, codes, description, text}: SearchRecord, place: number) {
  const squashed = codes.flatMap((code) => (/\d/.test(code) ? (squashCode(code) ?? []) : []));
  // The codes of a section stand in its text: a page that is about a machine says so before.
  const [words, spelt] = heading === null ? [keywords, [...codes, ...squashed]] : [[...keywords, ...squashed], []];
  return {
    place,
    title,
    heading: heading ?? '',
    keywords: words.join('\n'),
    codes: spelt.join('\n'),
    description,
    text,
  };
}

function indexedRecord({id, text, description, keywords, codes, ...rest}: SearchRecord): IndexedRecord {
  return rest;
}

function frequenciesIn(terms: Iterable<readonly [term: string, postings: TermPostings]>): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const [term, fields] of terms) {
    let most = 0;
    for (const {size} of fields.values()) most = Math.max(most, size);
    frequencies.set(term, most);
  }
  return frequencies;
}

function numberPages(records: readonly IndexedRecord[]): number[] {
  const numbers = new Map<string, number>();
  return records.map(({url}) => {
    const number = numbers.get(url) ?? numbers.size;
    numbers.set(url, number);
    return number;
  });
}
