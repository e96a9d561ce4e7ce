import MiniSearch, {type AsPlainObject, type Options} from 'minisearch';
import {squashCode} from './queryParts';
import type {SearchRecord} from './searchRecord';
import {FIELDS, STOP_WORDS} from './searchSettings';
import {makeVocabulary, type Vocabulary} from './termForms';
import {plainLine, wordsOf} from './words';

export {rankSections, searchIndex} from './searchIndex';

/** What a result needs of its record; the texts come later. */
export type IndexedRecord = Omit<SearchRecord, 'id' | 'text' | 'description' | 'keywords' | 'codes'>;

/** What a record is quoted from. */
export type RecordText = Pick<SearchRecord, 'description' | 'text'>;

export interface LocalIndex {
  /** MiniSearch holds which record has which term in which field, and how often; its documents are places in `records`. */
  readonly holder: MiniSearch;
  readonly vocabulary: Vocabulary;
  readonly records: readonly IndexedRecord[];
  /** Title and heading of each record as words, to compare with the query. */
  readonly titleLines: readonly string[];
  readonly headingLines: readonly (string | null)[];
  readonly synonyms: readonly (readonly string[])[];
  /** null until they are there: results come without excerpts. */
  readonly texts: readonly RecordText[] | null;
}

export const HOLDER_OPTIONS: Options = {
  fields: [...FIELDS],
  idField: 'place',
  tokenize: wordsOf,
  processTerm: (term, field) => ((field === 'text' || field === 'description') && STOP_WORDS.has(term) ? null : term),
};

/** @param synonyms lists of phrases that mean the same */
export function buildIndex(records: readonly SearchRecord[], synonyms: readonly (readonly string[])[]): LocalIndex {
  const holder = new MiniSearch(HOLDER_OPTIONS);
  holder.addAll(records.map(documentOf));
  return {
    ...assembleIndex(holder, holder.toJSON(), records.map(indexedRecord), synonyms),
    texts: records.map(({description, text}) => ({description, text})),
  };
}

/** @param content of the holder */
export function assembleIndex(
  holder: MiniSearch,
  content: Pick<AsPlainObject, 'index'>,
  records: readonly IndexedRecord[],
  synonyms: readonly (readonly string[])[],
): LocalIndex {
  const titleLines = lineReader();
  return {
    holder,
    vocabulary: makeVocabulary(frequenciesIn(content), records.length),
    records,
    titleLines: records.map(({title}) => titleLines(title)),
    headingLines: records.map(({heading}) => (heading === null ? null : plainLine(heading))),
    synonyms,
    texts: null,
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

function frequenciesIn({index}: Pick<AsPlainObject, 'index'>): Map<string, number> {
  return new Map(
    index.map(([term, fields]) => [
      term,
      Math.max(...Object.values(fields).map((places) => Object.keys(places as object).length)),
    ]),
  );
}

/** All sections of a page have its title. */
function lineReader(): (title: string) => string {
  const lines = new Map<string, string>();
  return (title) => {
    const line = lines.get(title) ?? plainLine(title);
    lines.set(title, line);
    return line;
  };
}
