import {assembleIndex, linesOf} from './assembleIndex';
import {readPages, type WrittenPage, writePages} from './indexedPages';
import type {LocalIndex, Postings, RecordLines, RecordText} from './localIndex';
import {gapsOf, packNumbers, unpackNumbers} from './packNumbers';
import {FIELDS} from './searchSettings';

/** Increase it with each change that makes older files unreadable. */
const FORMAT = 3;

/** Fields counted when the index is read, because the file has their words anyway */
const DERIVED = ['title', 'heading', 'keywords'] as const;
const WRITTEN = FIELDS.filter((field) => !DERIVED.some((derived) => derived === field));

/** One field's postings, term by term, as packed numbers. */
interface Column {
  /** How many records have each term */
  counts: string;
  /** The indexes of those records, as differences */
  places: string;
  /** Where in `places` a record has its term more than once, as differences, and how many more times */
  repeatedAt: string;
  repeats: string;
  /** The length of the field in each record */
  lengths: string;
}

interface TitlesFile {
  format: number;
  pages: WrittenPage[];
  synonyms: readonly (readonly string[])[];
}

interface IndexFile {
  format: number;
  /** Which records have keywords, as differences; and each record's keywords, one per line */
  keywordsAt: string;
  keywords: readonly string[];
  /** How many characters each term shares with the term before, and the rest of it */
  shared: string;
  endings: string;
  columns: Column[];
  averages: readonly number[];
}

/** Writes the pages' titles and headings: enough for a first answer, and a tenth of the index on a large site. */
export function writeTitles({records, synonyms}: LocalIndex): string {
  const file: TitlesFile = {format: FORMAT, pages: writePages(records), synonyms};
  return JSON.stringify(file);
}

/**
 * Returns an index of only titles and headings.
 *
 * @throws if the text isn't a complete file of this format
 */
export function readTitles(text: string): LocalIndex {
  const {pages, synonyms} = readFile<TitlesFile>(text);
  const records = readPages(pages);
  const lines = linesOf(
    records,
    records.map(() => []),
  );
  const counts = {terms: new Map<string, GrowingPostings>(), lengths: records.map(() => FIELDS.map(() => 0))};
  countNames(lines, counts);
  const averages = FIELDS.map(
    (_, id) => counts.lengths.reduce((sum, each) => sum + (each[id] ?? 0), 0) / records.length,
  );
  return assembleIndex({...counts, averages}, records, lines, synonyms);
}

/** Writes the rest of the index without texts, as columns of numbers: about half the size of MiniSearch's own format. */
export function writeIndex({counts, lines}: LocalIndex): string {
  const terms = [...counts.terms].sort(([a], [b]) => (a < b ? -1 : 1));
  const names = terms.map(([term]) => term);
  const shared = names.map((name, at) => sharedStart(names[at - 1] ?? '', name));
  const having = lines.keywords.flatMap((each, place) => (each.length > 0 ? [place] : []));
  const file: IndexFile = {
    format: FORMAT,
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

/**
 * Returns the whole index.
 *
 * @throws if the text isn't a complete file of this format, or belongs to other titles
 */
export function readIndex(text: string, {records, synonyms}: LocalIndex): LocalIndex {
  const file = readFile<IndexFile>(text);
  const lines = linesOf(records, readKeywords(file, records.length));
  const terms = new Map(readTerms(file).map((term): [string, GrowingPostings] => [term, new Map()]));
  const lengths = records.map(() => FIELDS.map(() => 0));
  const postings = [...terms.values()];
  for (const [nth, field] of WRITTEN.entries()) {
    readColumn(file.columns[nth] as Column, FIELDS.indexOf(field), postings, lengths);
  }
  countNames(lines, {terms, lengths});
  if (terms.size > postings.length) throw new Error('an unknown word');
  return assembleIndex({terms, lengths, averages: file.averages}, records, lines, synonyms);
}

function readFile<File extends {format: number}>(text: string): File {
  const file = JSON.parse(text) as File;
  if (file.format !== FORMAT) throw new Error('an index of another format');
  return file;
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

interface Counting {
  terms: Map<string, GrowingPostings>;
  lengths: readonly number[][];
}

function countNames({titles, headings, keywords}: RecordLines, counting: Counting) {
  countWords(titles, 'title', counting);
  countWords(headings, 'heading', counting);
  const joined = keywords.map((each) => each.join(' '));
  countWords(joined, 'keywords', counting);
}

/** @param lines in the order of the records */
function countWords(lines: readonly (string | null)[], name: (typeof DERIVED)[number], {terms, lengths}: Counting) {
  const field = FIELDS.indexOf(name);
  for (const [place, line] of lines.entries()) {
    const words = line ? line.split(' ') : [];
    (lengths[place] as number[])[field] = new Set(words).size;
    for (const word of words) {
      const postings = terms.get(word) ?? new Map<number, Map<number, number>>();
      terms.set(word, postings);
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

/** Writes the texts that results quote, in the order of the records. Empty if the index was read from a file. */
export function writeTexts({texts}: LocalIndex): string {
  return JSON.stringify((texts ?? []).map(({description, text}) => [description, text]));
}

/** @throws if the texts belong to another index */
export function withTexts(index: LocalIndex, file: string): LocalIndex {
  const texts = JSON.parse(file) as [description: string, text: string][];
  if (texts.length !== index.records.length) throw new Error('texts of another index');
  return {...index, texts: texts.map(([description, text]): RecordText => ({description, text}))};
}
