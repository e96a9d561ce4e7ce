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

/** Its documents are called by their places. */
export function countWords(records: readonly SearchRecord[]): WordCounter {
  const counter = new WordCounter();
  counter.addAll(records.map(documentOf));
  return counter;
}

/**
 * MiniSearch, with what it has counted in reach: browsers read that without MiniSearch.
 *
 * Its fields that begin with `_` are not for everybody: the version is pinned, and a test compares its own answers
 * with what is computed of them.
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

/** The title is in each of its sections, so that "receipt printer cleaning" finds the section with the last word. */
function documentOf(record: SearchRecord, place: number) {
  const {title, heading, codes, description, text} = record;
  return {
    place,
    title,
    heading: heading ?? '',
    keywords: keywordsOf(record).join('\n'),
    // The codes of a section are in its text; a page about a machine has already said so.
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
