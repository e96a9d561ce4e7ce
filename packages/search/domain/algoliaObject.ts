import type {SearchRecord} from './searchRecord';

/** A record as stored at Algolia. Facets have the same names as filters. */
export type AlgoliaObject = Omit<SearchRecord, 'id' | 'branches' | 'systems' | 'endsAt'> & {
  readonly objectID: string;
  readonly branch: readonly string[];
  readonly system: readonly string[];
  /** In seconds since 1970. Always set, because Algolia's numeric filters leave out records without the number. */
  readonly endsAt: number;
  /** In characters. If two titles contain the query, the shorter one is the better match. */
  readonly titleLength: number;
  /** Index among the records of its page; the introduction is 0 */
  readonly position: number;
};

/** The last second of the year 9999 */
export const FOREVER = 253_402_300_799;

/** Algolia's limit for a record on its smallest plan */
export const MAX_BYTES = 10_000;

export interface PlannedObjects {
  readonly objects: readonly AlgoliaObject[];
  /** Records above Algolia's limit. Long texts and lists of asset tags are split, but a long description isn't. */
  readonly tooLarge: readonly AlgoliaObject[];
}

/**
 * Returns the Algolia records of everything worth finding now.
 *
 * @param now in milliseconds since 1970; leaves out sessions that have ended
 */
export function planObjects(records: readonly SearchRecord[], now: number): PlannedObjects {
  const positions = new Map<string, number>();
  const all = records
    .filter(({endsAt}) => endsAt === null || endsAt > now)
    .map((record) => {
      const position = positions.get(record.url) ?? 0;
      positions.set(record.url, position + 1);
      return toObject(record, position);
    });
  const fits = (object: AlgoliaObject) => bytesOf(object) <= MAX_BYTES;
  return {objects: all.filter(fits), tooLarge: all.filter((object) => !fits(object))};
}

function toObject(record: SearchRecord, position: number): AlgoliaObject {
  const {id, branches, systems, endsAt, ...same} = record;
  return {
    ...same,
    objectID: id,
    branch: branches,
    system: systems,
    endsAt: endsAt === null ? FOREVER : Math.ceil(endsAt / 1000),
    titleLength: record.title.length,
    position,
  };
}

/** The size in UTF-8, as it's sent */
export function bytesOf(object: AlgoliaObject): number {
  return new TextEncoder().encode(JSON.stringify(object)).length;
}
