import type {SearchRecord} from './searchRecord';

/** A record as Algolia keeps it. Facets have the names that a reader's choices have. */
export type AlgoliaObject = Omit<SearchRecord, 'id' | 'branches' | 'systems' | 'endsAt'> & {
  readonly objectID: string;
  readonly branch: readonly string[];
  readonly system: readonly string[];
  /** In seconds since 1970: Algolia's filters by number leave out what has no number. */
  readonly endsAt: number;
  /** In characters: of two titles that hold the query the shorter one is nearer to it. */
  readonly titleLength: number;
  /** Among the records of its page; the introduction is 0. */
  readonly position: number;
};

/** The last second of the year 9999. */
export const FOR_EVER = 253_402_300_799;

/** Algolia's limit for a record on its smallest plan. */
export const MOST_BYTES = 10_000;

export interface PlannedObjects {
  readonly objects: readonly AlgoliaObject[];
  /** Those above Algolia's limit. Long texts and lists of asset tags come in parts; a long description does not. */
  readonly tooLarge: readonly AlgoliaObject[];
}

/**
 * Everything that is worth finding now.
 *
 * @param now in milliseconds since 1970: sessions that have ended by then are left out
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
  const fits = (object: AlgoliaObject) => bytesOf(object) <= MOST_BYTES;
  return {objects: all.filter(fits), tooLarge: all.filter((object) => !fits(object))};
}

function toObject(record: SearchRecord, position: number): AlgoliaObject {
  const {id, branches, systems, endsAt, ...same} = record;
  return {
    ...same,
    objectID: id,
    branch: branches,
    system: systems,
    endsAt: endsAt === null ? FOR_EVER : Math.ceil(endsAt / 1000),
    titleLength: record.title.length,
    position,
  };
}

/** In UTF-8, as it is sent. */
export function bytesOf(object: AlgoliaObject): number {
  return new TextEncoder().encode(JSON.stringify(object)).length;
}
