import {Document, type Node, Pair, Scalar, type ToStringOptions, YAMLMap, YAMLSeq} from 'yaml';
import type {YamlValue} from '../yamlSource';

/** Longer maps and lists of texts get a line for each entry. */
const LONGEST_LINE = 80;
const SCHEMA = {schema: 'failsafe'} as const;
const NEVER_FOLDED: ToStringOptions = {
  flowCollectionPadding: false,
  lineWidth: 0,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
};
/** The library would put these into a text without quotes, where they end the line, or are lost at its ends. */
const ONLY_IN_QUOTES = /^$|[\n\r\u0085\u2028\u2029\ufeff]|^\s|\s$/;

/** A value on one line, as it can be inside brackets too. Quotes are there only where YAML needs them. */
export function onOneLine(value: YamlValue): string {
  return inList(flowNode(value), true);
}

/** A text written as another one was: with its quotes, but for those which only that one needed. */
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

/** As an item is written, which needs more quotes inside brackets than behind a dash. */
function inList(node: Node, isInFlow: boolean): string {
  const list = new YAMLSeq<Node>();
  list.flow = isInFlow;
  list.items.push(node);
  return isInFlow ? textOf(list).slice(1, -1) : textOf(list).slice(2);
}

/** How an entry of a list or map is written: behind its key, or behind the dash of a list. */
export interface EntryStyle {
  isItem: boolean;
  /** Whether a list or map gets a line for each of its entries; if left out, where it is long. */
  isBlock?: boolean | undefined;
  /** Of a text that was written below `|` or `>`. */
  type?: Scalar.Type | undefined;
  /** What further lines begin with. */
  indent: string;
  lineBreak: string;
}

/** What follows the colon or the dash, from its blank or line break on. */
export function behindIndicator(value: YamlValue, {isItem, isBlock, type, indent, lineBreak}: EntryStyle): string {
  const node = typeof value === 'string' ? blockScalar(value, type) : blockNode(value, isBlock);
  const outer = isItem ? new YAMLSeq<Node>() : new YAMLMap<Scalar, Node>();
  if (outer instanceof YAMLSeq) outer.items.push(node);
  else outer.items.push(new Pair(new Scalar('k'), node));
  const text = textOf(outer, type === 'BLOCK_FOLDED' ? LONGEST_LINE : 0).slice(isItem ? 1 : 2);
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
  return onOneLine(value).length <= LONGEST_LINE;
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

/** Several lines are a block of their own, if it would say the same. */
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
