import MiniSearch from 'minisearch';
import {isFunctionWord} from './functionWords';
import {FIELDS} from './searchSettings';
import {wordsOf} from './words';

/** Which records have a term in a field, and how often, by their places. */
export type Postings = ReadonlyMap<number, number>;

/** The postings of a term, by the field's place in FIELDS. */
export type TermPostings = ReadonlyMap<number, Postings>;

export interface HolderContent {
  readonly terms: Iterable<readonly [term: string, postings: TermPostings]>;
  /** Of each record, how many different words each field has. */
  readonly lengths: readonly (readonly number[])[];
  /** Of each field. */
  readonly averages: readonly number[];
}

/**
 * MiniSearch, with what it holds in reach: to ask it for a word costs several times what its postings cost, since it
 * tells of every record why it was found.
 *
 * Its fields that begin with `_` are not for everybody: the version is pinned, and a test compares its own answers
 * with what is computed here.
 */
export class Holder extends MiniSearch {
  constructor() {
    super({
      fields: [...FIELDS],
      idField: 'place',
      tokenize: wordsOf,
      processTerm: (term, field) =>
        (field === 'text' || field === 'description') && isFunctionWord(term) ? null : term,
    });
  }

  /** Takes over what was made of records before; documents are called by their places in them. */
  fill({terms, lengths, averages}: HolderContent): void {
    for (const [term, postings] of terms) this._index.set(term, postings as Map<number, Map<number, number>>);
    this._documentCount = lengths.length;
    this._nextId = lengths.length;
    for (const place of lengths.keys()) {
      this._documentIds.set(place, place);
      this._idToShortId.set(place, place);
    }
    this._fieldLength = new Map(lengths.entries()) as Map<number, number[]>;
    this._avgFieldLength = [...averages];
  }

  /** Of all terms, in no order. */
  entries(): Iterable<[term: string, postings: TermPostings]> {
    return this._index;
  }

  postingsOf(term: string): TermPostings | undefined {
    return this._index.get(term);
  }

  lengthsAt(place: number): readonly number[] {
    return this._fieldLength.get(place) ?? [];
  }

  get averages(): readonly number[] {
    return this._avgFieldLength;
  }
}
