import {assembleIndex, linesOf} from './assembleIndex';
import {readPages, type WrittenPage, writePages} from './indexedPages';
import type {LocalIndex, RecordText} from './localIndex';
import {gapsOf, packNumbers, unpackNumbers} from './packNumbers';
import {FIELDS} from './searchSettings';
import type {Postings} from './wordCounts';

/** Raised with every change that makes older files unreadable. */
const FORMAT = 2;

/** Counted when the index is read, since the words of these fields are in the file as they are. */
const DERIVED = ['title', 'heading', 'keywords'] as const;
const WRITTEN = FIELDS.filter((field) => !DERIVED.some((derived) => derived === field));

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
  /** Which records have keywords, as steps; and those of each, one in a line. */
  keywordsAt: string;
  keywords: readonly string[];
  /** How much of the term before it each term begins with, and what comes then. */
  shared: string;
  endings: string;
  columns: Column[];
  averages: readonly number[];
}

/** The index without its texts, as columns of numbers: about half of what MiniSearch itself would write. */
export function writeIndex({counts, records, lines, synonyms}: LocalIndex): string {
  const terms = [...counts.terms].sort(([a], [b]) => (a < b ? -1 : 1));
  const names = terms.map(([term]) => term);
  const shared = names.map((name, at) => sharedStart(names[at - 1] ?? '', name));
  const having = lines.keywords.flatMap((each, place) => (each.length > 0 ? [place] : []));
  const file: IndexFile = {
    format: FORMAT,
    pages: writePages(records),
    synonyms,
    keywordsAt: packNumbers(gapsOf(having)),
    keywords: having.map((place) => lines.keywords[place]?.join('\n') ?? ''),
    shared: packNumbers(shared),
    endings: names.map((name, at) => name.slice(shared[at])).join('\n'),
    columns: WRITTEN.map((field) => {
      const id = FIELDS.indexOf(field);
      const lengths = counts.lengths.map((each) => each[id] ?? 0);
      return writeColumn(
        terms.map(([, postings]) => postings.get(id) ?? new Map()),
        lengths,
      );
    }),
    averages: counts.averages,
  };
  return JSON.stringify(file);
}

function writeColumn(postings: readonly Postings[], lengths: readonly number[]): Column {
  const repeats = postings.flatMap((each) => [...each.values()].map((times) => times - 1));
  const repeated = repeats.flatMap((times, at) => (times > 0 ? [at] : []));
  return {
    counts: packNumbers(postings.map(({size}) => size)),
    places: packNumbers(postings.flatMap((each) => gapsOf([...each.keys()]))),
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
  const lines = linesOf(records, readKeywords(file, records.length));
  const terms = new Map(readTerms(file).map((term): [string, GrowingPostings] => [term, new Map()]));
  const lengths = records.map(() => FIELDS.map(() => 0));
  const postings = [...terms.values()];
  for (const [nth, field] of WRITTEN.entries()) {
    readColumn(file.columns[nth] as Column, FIELDS.indexOf(field), postings, lengths);
  }
  countWords(lines.titles, FIELDS.indexOf('title'), terms, lengths);
  countWords(lines.headings, FIELDS.indexOf('heading'), terms, lengths);
  const keywords = lines.keywords.map((each) => each.join(' '));
  countWords(keywords, FIELDS.indexOf('keywords'), terms, lengths);
  return assembleIndex({terms, lengths, averages: file.averages}, records, lines, file.synonyms);
}

function readKeywords({keywordsAt, keywords}: IndexFile, size: number): string[][] {
  const found = Array.from({length: size}, (): string[] => []);
  let place = 0;
  for (const [nth, step] of unpackNumbers(keywordsAt).entries()) {
    place += step;
    found[place] = keywords[nth]?.split('\n') ?? [];
  }
  return found;
}

type GrowingPostings = Map<number, Map<number, number>>;

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

function readColumn(column: Column, field: number, terms: readonly GrowingPostings[], lengths: readonly number[][]) {
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
  for (const [nth, postings] of terms.entries()) {
    const end = at + (counts[nth] as number);
    if (at === end) continue;
    const inField = new Map<number, number>();
    postings.set(field, inField);
    for (let place = 0; at < end; at++) {
      place += places[at] as number;
      if (place >= lengths.length) throw new Error('an unknown section');
      inField.set(place, times[at] as number);
    }
  }
}

/** @param lines by the places of their records */
function countWords(
  lines: readonly (string | null)[],
  field: number,
  terms: ReadonlyMap<string, GrowingPostings>,
  lengths: readonly number[][],
) {
  for (const [place, line] of lines.entries()) {
    const words = line ? line.split(' ') : [];
    (lengths[place] as number[])[field] = new Set(words).size;
    for (const word of words) {
      const postings = terms.get(word);
      if (!postings) throw new Error('an unknown word');
      const inField = postings.get(field) ?? new Map<number, number>();
      postings.set(field, inField);
      inField.set(place, (inField.get(place) ?? 0) + 1);
    }
  }
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
