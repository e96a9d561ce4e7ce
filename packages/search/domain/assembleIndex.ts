import type {IndexedRecord, LocalIndex, RecordLines, TermPostings, WordCounts} from './localIndex';
import {makeNames} from './names';
import {makeVocabulary, type Vocabulary} from './vocabulary';
import {plainLine} from './words';

/** @param synonyms lists of phrases that mean the same */
export function assembleIndex(
  counts: WordCounts,
  records: readonly IndexedRecord[],
  lines: RecordLines,
  synonyms: readonly (readonly string[])[],
): LocalIndex {
  const {frequencies, rare} = countTerms(counts, records);
  const vocabulary = makeVocabulary(frequencies, rare, records.length);
  const names = makeNames(namesIn(lines), vocabulary);
  return {counts, vocabulary, records, lines, names, pageOf: numberPages(records), synonyms, texts: null};
}

/** The title and keywords count as names of the introduction. */
function namesIn({titles, headings, keywords}: RecordLines): string[][] {
  return headings.map((heading, place) => [heading ?? (titles[place] as string), ...(keywords[place] ?? [])]);
}

/** Normalizes each title only once, because all sections of a page have it. */
export function linesOf(records: readonly IndexedRecord[], keywords: readonly (readonly string[])[]): RecordLines {
  const known = new Map<string, string>();
  const lineOf = (title: string) => {
    const line = known.get(title) ?? plainLine(title);
    known.set(title, line);
    return line;
  };
  return {
    titles: records.map(({title}) => lineOf(title)),
    headings: records.map(({heading}) => (heading === null ? null : plainLine(heading))),
    keywords,
  };
}

function countTerms({terms}: WordCounts, records: readonly IndexedRecord[]): Pick<Vocabulary, 'frequencies' | 'rare'> {
  const frequencies = new Map<string, number>();
  const rare = new Set<string>();
  for (const [term, fields] of terms) {
    let most = 0;
    for (const {size} of fields.values()) most = Math.max(most, size);
    frequencies.set(term, most);
    if (isRare(fields, records)) rare.add(term);
  }
  return {frequencies, rare};
}

/** Whether only pages for a few people contain a term. */
function isRare(fields: TermPostings, records: readonly IndexedRecord[]): boolean {
  for (const places of fields.values()) {
    for (const place of places.keys()) if (!records[place]?.ranksLast) return false;
  }
  return true;
}

function numberPages(records: readonly IndexedRecord[]): number[] {
  const numbers = new Map<string, number>();
  return records.map(({url}) => {
    const number = numbers.get(url) ?? numbers.size;
    numbers.set(url, number);
    return number;
  });
}
