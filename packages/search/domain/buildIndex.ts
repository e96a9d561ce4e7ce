import MiniSearch from 'minisearch';
import {assembleIndex, linesOf} from './assembleIndex';
import {isFunctionWord} from './functionWords';
import type {IndexedRecord, LocalIndex, WordCounts} from './localIndex';
import {squashCode} from './queryParts';
import type {SearchRecord} from './searchRecord';
import {FIELDS} from './searchSettings';
import {plainLine, wordsOf} from './words';

/** @param synonyms lists of phrases that mean the same */
export function buildIndex(records: readonly SearchRecord[], synonyms: readonly (readonly string[])[]): LocalIndex {
  const indexed = records.map(indexedRecord);
  const keywords = records.map((record) => keywordsOf(record).map(plainLine).filter(Boolean));
  return {
    ...assembleIndex(countWords(records).counts, indexed, linesOf(indexed, keywords), synonyms),
    texts: records.map(({description, text}) => ({description, text})),
  };
}

/** The document IDs are the records' indexes. */
export function countWords(records: readonly SearchRecord[]): WordCounter {
  const counter = new WordCounter();
  counter.addAll(records.map(documentOf));
  return counter;
}

/**
 * MiniSearch with access to its counts, which browsers read without MiniSearch.
 *
 * Fields that begin with `_` are private, so the version is pinned, and a test compares MiniSearch's answers with ours.
 */
class WordCounter extends MiniSearch {
  constructor() {
    super({
      fields: [...FIELDS],
      idField: 'place',
      tokenize: wordsOf,
      processTerm: (term, field) =>
        (field === 'text' || field === 'description') && isFunctionWord(term) ? null : term,
    });
  }

  get counts(): WordCounts {
    return {
      terms: new Map(this._index),
      lengths: Array.from({length: this.documentCount}, (_, place) => this._fieldLength.get(place) ?? []),
      averages: this._avgFieldLength,
    };
  }
}

/** Includes the title in each section, so "receipt printer cleaning" finds the section about cleaning. */
function documentOf(record: SearchRecord, place: number) {
  const {title, heading, codes, description, text} = record;
  return {
    place,
    title,
    heading: heading ?? '',
    keywords: keywordsOf(record).join('\n'),
    // A section's codes are in its text, and the page's introduction has the machine's codes.
    codes: heading === null ? [...codes, ...squashed(codes)].join('\n') : '',
    description,
    text,
  };
}

function keywordsOf({heading, keywords, codes}: SearchRecord): readonly string[] {
  return heading === null ? keywords : [...keywords, ...squashed(codes)];
}

function squashed(codes: readonly string[]): string[] {
  return codes.flatMap((code) => (/\d/.test(code) ? (squashCode(code) ?? []) : []));
}

function indexedRecord({id, text, description, keywords, codes, ...rest}: SearchRecord): IndexedRecord {
  return rest;
}
