import {Document, type Node, Pair, Scalar, type ToStringOptions, YAMLMap, YAMLSeq} from 'yaml';
import type {YamlValue} from './yamlSource';

/** Longer maps and lists get one line per entry. */
const MAX_LINE_LENGTH = 80;
const SCHEMA = {schema: 'failsafe'} as const;
const NEVER_FOLDED: ToStringOptions = {
  flowCollectionPadding: false,
  lineWidth: 0,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
};
/** The library would write these unquoted, where they'd end the line or be trimmed. */
const ONLY_IN_QUOTES = /^$|[\n\r\u0085\u2028\u2029\ufeff]|^\s|\s$/;

/** Writes a value on one line, valid inside brackets too. Quotes only what YAML requires. */
export function onOneLine(value: YamlValue): string {
  return inList(flowNode(value), true);
}

/** Writes text with the old scalar's quotes, unless only the old value needed them. */
export function likeScalar(value: string, {type, value: old}: Scalar, isInFlow: boolean): string {
  const isFreeOfQuotes = needsQuotes(String(old), isInFlow) && !needsQuotes(value, isInFlow);
  const hasQuotes = type === 'QUOTE_SINGLE' || (type === 'QUOTE_DOUBLE' && !isFreeOfQuotes);
  return hasQuotes && !ONLY_IN_QUOTES.test(value)
    ? inList(scalarOf(value, type), isInFlow)
    : inList(flowNode(value), isInFlow);
}

function needsQuotes(value: string, isInFlow: boolean): boolean {
  return inList(flowNode(value), isInFlow).startsWith('"');
}

/** Writes a list item. Inside brackets, more text needs quotes than after a dash. */
function inList(node: Node, isInFlow: boolean): string {
  const list = new YAMLSeq<Node>();
  list.flow = isInFlow;
  list.items.push(node);
  return isInFlow ? textOf(list).slice(1, -1) : textOf(list).slice(2);
}

/** How to write an entry, after its key or after the dash of a list. */
export interface EntryStyle {
  isItem: boolean;
  /** Whether to write one line per entry; if omitted, only if it's long. */
  isBlock?: boolean | undefined;
  /** The old scalar's style, if it was written with `|` or `>`. */
  type?: Scalar.Type | undefined;
  /** Indent of further lines. */
  indent: string;
  lineBreak: string;
}

/** Writes what follows the colon or dash, including the space or line break. */
export function behindIndicator(value: YamlValue, {isItem, isBlock, type, indent, lineBreak}: EntryStyle): string {
  const node = typeof value === 'string' ? blockScalar(value, type) : blockNode(value, isBlock);
  const outer = isItem ? new YAMLSeq<Node>() : new YAMLMap<Scalar, Node>();
  if (outer instanceof YAMLSeq) outer.items.push(node);
  else outer.items.push(new Pair(new Scalar('k'), node));
  const text = textOf(outer, type === 'BLOCK_FOLDED' ? MAX_LINE_LENGTH : 0).slice(isItem ? 1 : 2);
  return text
    .split('\n')
    .map((line, index) => (index === 0 || line === '' ? line : indent + line))
    .join(lineBreak);
}

function textOf(node: Node, lineWidth = 0): string {
  const document = new Document(undefined, SCHEMA);
  document.contents = node;
  return document.toString({...NEVER_FOLDED, lineWidth}).replace(/\n$/, '');
}

function flowNode(value: YamlValue): Node {
  if (typeof value === 'string') return scalarOf(value, ONLY_IN_QUOTES.test(value) ? 'QUOTE_DOUBLE' : undefined);
  return collectionOf(value, true, flowNode);
}

function blockNode(value: YamlValue, isBlock?: boolean): Node {
  if (typeof value === 'string') return blockScalar(value);
  const inner = Object.values(value);
  const fits = inner.every((each) => typeof each === 'string' || isListOfTexts(each)) && isShort(value);
  const isFlow = inner.length === 0 || !(isBlock ?? !fits);
  return isFlow ? flowNode(value) : collectionOf(value, false, (each) => blockNode(each));
}

function isShort(value: YamlValue): boolean {
  return onOneLine(value).length <= MAX_LINE_LENGTH;
}

function isListOfTexts(value: YamlValue): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function collectionOf(value: Exclude<YamlValue, string>, isFlow: boolean, nodeOf: (value: YamlValue) => Node): Node {
  if (Array.isArray(value)) {
    const list = new YAMLSeq<Node>();
    list.flow = isFlow;
    list.items.push(...value.map((each) => nodeOf(each)));
    return list;
  }
  const map = new YAMLMap<Node, Node>();
  map.flow = isFlow;
  map.items.push(...Object.entries(value).map(([key, each]) => new Pair(flowNode(key), nodeOf(each))));
  return map;
}

/** Writes text of several lines as a block scalar if that keeps its value. */
function blockScalar(value: string, type?: Scalar.Type): Node {
  const isOfLines =
    /^[^\n\r\u0085\u2028\u2029\ufeff][^\r\u0085\u2028\u2029\ufeff]*\n/.test(value) && value.trim() !== '';
  return isOfLines || type ? scalarOf(value, type ?? 'BLOCK_LITERAL') : flowNode(value);
}

function scalarOf(value: string, type: Scalar.Type | undefined): Scalar {
  const scalar = new Scalar(value);
  if (type) scalar.type = type;
  return scalar;
}
