import MiniSearch, {type AsPlainObject} from 'minisearch';
import {readPages, type WrittenPage, writePages} from './indexedPages';
import {assembleIndex, HOLDER_OPTIONS, type LocalIndex, type RecordText} from './localIndex';
import {gapsOf, packNumbers, unpackNumbers} from './packNumbers';
import {FIELDS} from './searchSettings';
import {wordsOf} from './words';

/** Raised with every change that makes older files unreadable. */
const FORMAT = 1;

/** What is in a title or heading is counted when the index is read: the pages have them anyway. */
const DERIVED = ['title', 'heading'] as const;
const WRITTEN = FIELDS.filter((field) => !DERIVED.some((derived) => derived === field));

/** Who has a term how often, by place in the records. */
type Postings = Record<string, number>;

/** One field's postings, term after term; all numbers packed. */
interface Column {
  /** How many records have each term. */
  counts: string;
  /** The places of those, as steps from one to the next. */
  places: string;
  /** Where in `places` a record has its term more than once, as steps, and how often more. */
  repeatedAt: string;
  repeats: string;
  /** The length of the field in each record. */
  lengths: string;
}

interface IndexFile {
  format: number;
  pages: WrittenPage[];
  synonyms: readonly (readonly string[])[];
  /** How much of the term before it each term begins with, and what comes then. */
  shared: string;
  endings: string;
  columns: Column[];
  averages: readonly number[];
}

/** The index without its texts, as columns of numbers: about half of what MiniSearch itself would write. */
export function writeIndex({holder, records, synonyms}: LocalIndex): string {
  const content = holder.toJSON();
  const terms = content.index.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const names = terms.map(([term]) => term);
  const shared = names.map((name, at) => sharedStart(names[at - 1] ?? '', name));
  const file: IndexFile = {
    format: FORMAT,
    pages: writePages(records),
    synonyms,
    shared: packNumbers(shared),
    endings: names.map((name, at) => name.slice(shared[at])).join('\n'),
    columns: WRITTEN.map((field) => {
      const id = FIELDS.indexOf(field);
      const lengths = records.map((_, place) => lengthsIn(content)[place]?.[id] ?? 0);
      return writeColumn(
        terms.map(([, postings]) => (postings[id] ?? {}) as unknown as Postings),
        lengths,
      );
    }),
    averages: content.averageFieldLength,
  };
  return JSON.stringify(file);
}

function writeColumn(postings: readonly Postings[], lengths: readonly number[]): Column {
  const places = postings.map((each) => Object.keys(each).map(Number));
  const repeats = postings.flatMap((each) => Object.values(each).map((count) => count - 1));
  const repeated = repeats.flatMap((count, at) => (count > 0 ? [at] : []));
  return {
    counts: packNumbers(places.map(({length}) => length)),
    places: packNumbers(places.flatMap(gapsOf)),
    repeatedAt: packNumbers(gapsOf(repeated)),
    repeats: packNumbers(repeated.map((at) => repeats[at] as number)),
    lengths: packNumbers(lengths),
  };
}

/** @throws where the text is not a whole file of this format */
export function readIndex(text: string): LocalIndex {
  const file = JSON.parse(text) as IndexFile;
  if (file.format !== FORMAT) throw new Error('an index of another format');
  const records = readPages(file.pages);
  const terms = readTerms(file);
  const lengths = records.map(() => FIELDS.map(() => 0));
  const index = new Map(terms.map((term) => [term, FIELDS.map((): Postings | null => null)]));
  for (const [nth, field] of WRITTEN.entries()) {
    readColumn(file.columns[nth] as Column, FIELDS.indexOf(field), terms, index, lengths);
  }
  for (const field of DERIVED) {
    const id = FIELDS.indexOf(field);
    for (const [place, record] of records.entries()) {
      const words = wordsOf(record[field] ?? '');
      (lengths[place] as number[])[id] = new Set(words).size;
      for (const word of words) count(index, word, id, place);
    }
  }
  const content = holderContent(records.length, index, lengths, file.averages);
  return assembleIndex(MiniSearch.loadJS(content, HOLDER_OPTIONS), content, records, file.synonyms);
}

function readTerms({shared, endings}: IndexFile): string[] {
  const starts = unpackNumbers(shared);
  if (starts.length === 0) return [];
  const ends = endings.split('\n');
  if (ends.length !== starts.length) throw new Error('terms are missing');
  let last = '';
  return ends.map((ending, at) => {
    last = last.slice(0, starts[at]) + ending;
    return last;
  });
}

function readColumn(
  column: Column,
  field: number,
  terms: readonly string[],
  index: ReadonlyMap<string, (Postings | null)[]>,
  lengths: readonly number[][],
) {
  const counts = unpackNumbers(column.counts);
  const places = unpackNumbers(column.places);
  const fieldLengths = unpackNumbers(column.lengths);
  const sum = counts.reduce((total, each) => total + each, 0);
  if (counts.length !== terms.length || sum !== places.length || fieldLengths.length !== lengths.length) {
    throw new Error('a column of the index is not whole');
  }
  const times = new Uint32Array(places.length).fill(1);
  const repeats = unpackNumbers(column.repeats);
  let repeated = 0;
  for (const [nth, step] of unpackNumbers(column.repeatedAt).entries()) {
    repeated += step;
    times[repeated] = 1 + (repeats[nth] as number);
  }
  for (const [place, length] of fieldLengths.entries()) (lengths[place] as number[])[field] = length;
  let at = 0;
  for (const [nth, term] of terms.entries()) {
    const most = counts[nth] as number;
    if (most === 0) continue;
    const postings: Postings = {};
    let place = 0;
    for (let done = 0; done < most; done++, at++) {
      place += places[at] as number;
      if (place >= lengths.length) throw new Error('the index names a section that is not there');
      postings[place] = times[at] as number;
    }
    (index.get(term) as (Postings | null)[])[field] = postings;
  }
}

function count(index: ReadonlyMap<string, (Postings | null)[]>, term: string, field: number, place: number) {
  const fields = index.get(term);
  if (!fields) throw new Error('a word of a title is no term');
  const postings = fields[field] ?? {};
  fields[field] = postings;
  postings[place] = (postings[place] ?? 0) + 1;
}

function holderContent(
  size: number,
  index: ReadonlyMap<string, readonly (Postings | null)[]>,
  lengths: readonly number[][],
  averages: readonly number[],
): AsPlainObject {
  const places = Array.from({length: size}, (_, place) => place);
  return {
    documentCount: size,
    nextId: size,
    documentIds: Object.fromEntries(places.map((place) => [place, place])),
    fieldIds: Object.fromEntries(FIELDS.map((field, id) => [field, id])),
    fieldLength: Object.fromEntries(lengths.entries()),
    averageFieldLength: [...averages],
    storedFields: {},
    dirtCount: 0,
    index: [...index].map(([term, fields]) => [
      term,
      Object.fromEntries([...fields.entries()].filter(([, postings]) => postings !== null)),
    ]),
    serializationVersion: 2,
  } as unknown as AsPlainObject;
}

function lengthsIn(content: AsPlainObject): Record<number, number[]> {
  return content.fieldLength as unknown as Record<number, number[]>;
}

function sharedStart(before: string, term: string): number {
  let length = 0;
  while (length < before.length && before[length] === term[length]) length++;
  return length;
}

/** What results are quoted from, in the order of the records. Empty where the index has been read from a file. */
export function writeTexts({texts}: LocalIndex): string {
  return JSON.stringify((texts ?? []).map(({description, text}) => [description, text]));
}

/** @throws where the texts are not those of this index */
export function withTexts(index: LocalIndex, file: string): LocalIndex {
  const texts = JSON.parse(file) as [description: string, text: string][];
  if (texts.length !== index.records.length) throw new Error('texts of another index');
  return {...index, texts: texts.map(([description, text]): RecordText => ({description, text}))};
}
