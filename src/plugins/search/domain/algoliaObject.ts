import type {Facet} from './searchBackend';
import type {SearchRecord} from './searchRecord';

/** A record as Algolia keeps it. Facets have the names that a reader's choices have. */
export interface AlgoliaObject extends Record<Facet, string | readonly string[]> {
  readonly objectID: string;
  readonly url: string;
  readonly anchor: string | null;
  readonly title: string;
  readonly heading: string | null;
  readonly breadcrumbs: readonly string[];
  readonly kind: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly codes: readonly string[];
  readonly text: string;
  /** In seconds since 1970: Algolia's filters by number leave out what has no number. */
  readonly endsAt: number;
  /** In characters: of two titles that hold the query the shorter one is nearer to it. */
  readonly titleLength: number;
  /** Among the records of its page; the introduction is 0. */
  readonly position: number;
}

/** The last second of the year 9999. */
export const FOR_EVER = 253_402_300_799;

/** Algolia's limit for a record on its smallest plan. */
export const MOST_BYTES = 10_000;

export interface PlannedObjects {
  readonly objects: readonly AlgoliaObject[];
  /** Ids of records that are too large and cannot be split. */
  readonly tooLarge: readonly string[];
}

/**
 * Everything that is worth finding now, none of it above Algolia's limit.
 *
 * @param now in milliseconds since 1970: sessions that have ended by then are left out
 */
export function planObjects(records: readonly SearchRecord[], now: number): PlannedObjects {
  const positions = new Map<string, number>();
  const pieces = records
    .filter(({endsAt}) => endsAt === null || endsAt > now)
    .flatMap((record) => {
      const position = positions.get(record.url) ?? 0;
      positions.set(record.url, position + 1);
      return splitObject(toObject(record, position));
    });
  return {
    objects: pieces.filter((object) => bytesOf(object) <= MOST_BYTES),
    tooLarge: pieces.filter((object) => bytesOf(object) > MOST_BYTES).map(({objectID}) => objectID),
  };
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

/** What may be long: a model of which there are 600 has 600 asset tags. */
const LONG = ['text', 'codes', 'keywords'] as const;

/** An object as it is, or in pieces that all stand for the same section. */
function splitObject(object: AlgoliaObject): AlgoliaObject[] {
  return halve(object).map((piece, index) =>
    index === 0 ? piece : {...piece, objectID: `${piece.objectID}+${index}`},
  );
}

function halve(object: AlgoliaObject): AlgoliaObject[] {
  if (bytesOf(object) <= MOST_BYTES) return [object];
  const [longest] = LONG.map((field) => ({field, size: JSON.stringify(object[field]).length})).sort(
    (a, b) => b.size - a.size,
  );
  const field = longest?.field ?? 'text';
  const value = object[field];
  const middle = typeof value === 'string' ? spaceNearMiddle(value) : Math.ceil(value.length / 2);
  if (middle === 0 || middle === value.length) return [object];
  // The other long fields stay with the first half: each word is in the index once.
  const rest = {...object, text: '', codes: [], keywords: []};
  return [...halve({...object, [field]: value.slice(0, middle)}), ...halve({...rest, [field]: value.slice(middle)})];
}

/** The middle itself where there is no space: scripts without spaces, and nothing else so long, have none. */
function spaceNearMiddle(text: string): number {
  const middle = Math.floor(text.length / 2);
  const space = text.lastIndexOf(' ', middle);
  return space > 0 ? space : middle;
}
