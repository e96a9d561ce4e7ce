import {type CST, isCollection, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq} from 'yaml';

export type Collection = YAMLMap<Node, Node | null> | YAMLSeq<Node>;

/** Offsets of a list item, or of a key with its value. */
export interface Entry {
  /** Start of its dash or key. */
  start: number;
  /** Where its value goes: after the dash or colon. */
  behind: number;
  /** Also after the value's anchor or tag; same as `behind` if there is none. */
  behindAnchor: number;
  /** End of its value, or of an anchor without one; excludes a trailing comment and line break. */
  end: number;
  key: Node | null;
  value: Node | null;
  /** Offset of the comma before it. */
  comma: number | undefined;
}

export function entriesOf(collection: Collection): Entry[] {
  const written = writtenItems(collection);
  return [...collection.items].map((item, index) => entryOf(item, written[index]));
}

/** Returns the offset of a trailing comma, as in `[a, b,]`. */
export function lastComma(collection: Collection): number | undefined {
  return commaIn(writtenItems(collection)[collection.items.length]);
}

export function indexIn(collection: Collection, step: string | number): number {
  if (isSeq(collection)) return Number(step) < collection.items.length ? Number(step) : -1;
  return collection.items.findIndex(({key}) => isScalar(key) && String(key.value) === String(step));
}

/** Whether the value is empty. */
export function isBlank(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.source === '' && node.type === 'PLAIN');
}

export function isBlock(node: unknown): node is Collection {
  return isCollection(node) && !node.flow;
}

function writtenItems({srcToken}: Collection): readonly CST.CollectionItem[] {
  return srcToken && 'items' in srcToken ? srcToken.items : [];
}

function entryOf(item: Pair<Node, Node | null> | Node, written: CST.CollectionItem | undefined): Entry {
  const {key, value} = isPair<Node, Node | null>(item) ? item : {key: null, value: item};
  const before = (written?.start ?? []).filter(isPart);
  const parts = [...before, ...(written?.sep ?? []).filter(isPart)];
  const indicators = parts.filter(({type}) => type === 'seq-item-ind' || type === 'map-value-ind');
  const end = Math.max(endOf(key), ...parts.map(endOfToken), isBlank(value) ? 0 : endOf(value));
  return {
    start: Math.min(...[before[0]?.offset, startOf(key), startOf(value)].filter((offset) => offset !== undefined)),
    behind: Math.max(endOf(key), ...indicators.map(endOfToken)),
    behindAnchor: Math.max(endOf(key), ...parts.map(endOfToken)),
    end,
    key,
    value,
    comma: commaIn(written),
  };
}

/** Whether a token belongs to the entry: a dash, a colon, an anchor or a tag. */
function isPart({type}: CST.SourceToken): boolean {
  return !['space', 'newline', 'comment', 'comma'].includes(type);
}

function endOfToken({offset, source}: CST.SourceToken): number {
  return offset + source.length;
}

function commaIn(written: CST.CollectionItem | undefined): number | undefined {
  return written?.start.find(({type}) => type === 'comma')?.offset;
}

function startOf(node: Node | null): number | undefined {
  return node?.range?.[0];
}

/** The library includes comments after a list or map in it, and the line break after a `|` scalar. */
function endOf(node: Node | null): number {
  if (isBlock(node)) return entriesOf(node).at(-1)?.end ?? 0;
  const end = node?.range?.[1] ?? 0;
  const isBelowHeader = isScalar(node) && node.type?.startsWith('BLOCK');
  return isBelowHeader && node.srcToken?.type === 'block-scalar' ? end - lastBreak(node.srcToken.source) : end;
}

function lastBreak(source: string): number {
  return /\r?\n$/.exec(source)?.[0].length ?? 0;
}
