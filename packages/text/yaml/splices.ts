import {isCollection, isMap, isScalar, isSeq, type Node} from 'yaml';
import {type Collection, type Entry, entriesOf, indexIn, isBlank, isBlock, lastComma} from './entries';
import {behindIndicator, likeScalar, onOneLine} from './writeYaml';
import type {YamlPath, YamlValue} from './yamlSource';

/** Replaces a range of the source. */
export interface Splice {
  from: number;
  to: number;
  text: string;
}

export interface Source {
  yaml: string;
  root: Node | null;
  /** Whether to write a new value on its line, which always works. */
  staysOnLine: boolean;
}

/** One step of the path to an entry. */
interface Step {
  collection: Collection;
  index: number;
  entry: Entry;
  isInFlow: boolean;
}

export function splice(yaml: string, splices: readonly Splice[]): string {
  return splices
    .toSorted((a, b) => b.from - a.from || b.to - a.to)
    .reduce((text, {from, to, text: added}) => text.slice(0, from) + added + text.slice(to), yaml);
}

/**
 * Sets the value at a path, adding the entry if it's missing.
 *
 * @param after keys to add a new one below, the best one first; by default it goes to the end of the map
 */
export function setAt(source: Source, path: YamlPath, value: YamlValue, after: readonly string[]): Splice[] {
  const steps = stepsTo(source.root, path);
  const rest = path.slice(steps.length);
  const last = steps.at(-1);
  if (rest.length === 0 && last) return [replaceValue(source, last, value)];

  const [step = '', ...deeper] = rest;
  const parent = last ? last.entry.value : source.root;
  const isInFlow = last ? last.isInFlow || isFlow(last.collection) : false;
  if (isCollection(parent) && parent.items.length > 0) {
    const collection = parent as Collection;
    const inner = nest(deeper, value);
    const inside = isInFlow || isFlow(collection);
    if (isSeq(collection)) return [addEntry(source, collection, collection.items.length, null, inner, inside)];
    const below = after.map((key) => indexIn(collection, key)).find((index) => index >= 0);
    return [addEntry(source, collection, (below ?? collection.items.length - 1) + 1, String(step), inner, inside)];
  }
  if (last) return [replaceValue(source, last, nest(rest, value))];
  return [startMap(source, String(step), nest(deeper, value))];
}

/** Inserts a list item before the one that has its index now. */
export function insertAt(source: Source, path: YamlPath, value: YamlValue): Splice[] {
  const steps = stepsTo(source.root, path.slice(0, -1));
  const list = steps.length === path.length - 1 ? steps.at(-1)?.entry.value : undefined;
  if (!isSeq<Node>(list) || list.items.length === 0) return setAt(source, path, value, []);
  const index = Math.min(Number(path.at(-1)), list.items.length);
  return [addEntry(source, list, index, null, value, isFlow(list))];
}

export function removeAt(source: Source, path: YamlPath): Splice[] {
  const steps = stepsTo(source.root, path);
  const last = steps.at(-1);
  if (!last || steps.length < path.length) return [];
  const {collection, index} = last;
  const parent = steps.at(-2);
  if (collection.items.length === 1 && parent) return emptyValue(source, parent, last);
  return isFlow(collection) ? removeInFlow(source, collection, index) : [removeLines(source, last.entry)];
}

/** A list or map that loses its last entry needs brackets. A comment above that entry stays. */
function emptyValue(source: Source, parent: Step, {collection, entry}: Step): Splice[] {
  const brackets = replaceValue({...source, staysOnLine: true}, parent, isSeq(collection) ? [] : {});
  const above = source.yaml.slice(parent.entry.behind, entry.start);
  if (isFlow(collection) || !above.includes('#')) return [brackets];
  const at = parent.entry.behindAnchor;
  return [{...brackets, from: at, to: at}, removeLines(source, entry)];
}

export function renameAt(source: Source, path: YamlPath, name: string): Splice[] {
  const {entry, isInFlow = false} = lastOf(source, path) ?? {};
  if (!isScalar(entry?.key) || !entry.key.range) return [];
  const [from, to] = entry.key.range;
  return [{from, to, text: likeScalar(name, entry.key, isInFlow)}];
}

/** Moves a list item. Text between items stays; comments above an item move with it. */
export function moveTo(source: Source, path: YamlPath, to: number): Splice[] {
  const {collection, index} = lastOf(source, path) ?? {};
  if (!collection || index === undefined || !isSeq(collection)) return [];
  const parts = entriesOf(collection).map((entry, at, all) => partOf(source, collection, entry, all[at - 1]));
  const texts = parts.map(({from, to}) => source.yaml.slice(from, to));
  const moved = texts.toSpliced(index, 1).toSpliced(to, 0, texts[index] as string);
  return parts.map((part, at) => ({...part, text: moved[at] as string}));
}

/** Returns the entries on the way to a path, as far as they exist. */
export function stepsTo(root: Node | null, path: YamlPath): Step[] {
  const steps: Step[] = [];
  let node = root;
  for (const step of path) {
    if (!isCollection(node)) break;
    const collection = node as Collection;
    const index = indexIn(collection, step);
    const entry = entriesOf(collection)[index];
    if (!entry) break;
    steps.push({collection, index, entry, isInFlow: isFlow(collection)});
    node = entry.value;
  }
  return steps;
}

export function lastOf({root}: Pick<Source, 'root'>, path: YamlPath): Step | undefined {
  const steps = stepsTo(root, path);
  return steps.length === path.length ? steps.at(-1) : undefined;
}

function isFlow(collection: Collection): boolean {
  return collection.flow === true;
}

function nest(path: YamlPath, value: YamlValue): YamlValue {
  return path.reduceRight<YamlValue>((inner, step) => (typeof step === 'number' ? [inner] : {[step]: inner}), value);
}

function replaceValue(source: Source, {collection, entry, isInFlow}: Step, value: YamlValue): Splice {
  const {behind, end, value: old} = entry;
  const range = isBlank(old) ? undefined : old?.range;
  const isOfText = typeof value === 'string';
  const staysInPlace = !isBlock(old) && (isInFlow || source.staysOnLine || (isOfText && !isOnLines(old, value)));
  if (staysInPlace && range) {
    const text = isOfText && isScalar(old) ? likeScalar(value, old, isInFlow) : onOneLine(value);
    return {from: range[0], to: end, text};
  }
  if (isInFlow || source.staysOnLine) {
    const hasColon = isSeq(collection) || behind > (entry.key?.range?.[1] ?? 0);
    return {from: behind, to: end, text: `${hasColon ? ' ' : ': '}${onOneLine(value)}`};
  }
  const text = behindIndicator(value, {
    isItem: isSeq(collection),
    isBlock: isCollection(old) ? isBlock(old) : undefined,
    type: isOfText && isScalar(old) && isOnLines(old, value) && old.type?.startsWith('BLOCK') ? old.type : undefined,
    ...layoutOf(source, entry.start),
  });
  // A comment after a key without a value stays there.
  const at = isBlank(old) && text.startsWith('\n') ? lineEnd(source.yaml, end) : undefined;
  return at === undefined ? {from: behind, to: end, text} : {from: at, to: at, text};
}

/** Whether the new value needs its own lines, or the old one had them. */
function isOnLines(old: Node | null, value: string): boolean {
  return value.includes('\n') || (isScalar(old) && old.type?.startsWith('BLOCK') === true);
}

function addEntry(
  source: Source,
  collection: Collection,
  index: number,
  key: string | null,
  value: YamlValue,
  isInFlow: boolean,
): Splice {
  const entries = entriesOf(collection);
  const [above, first] = [entries[index - 1], entries[0] as Entry];
  const isItem = key === null;
  if (isInFlow) {
    const text = isItem ? onOneLine(value) : `${onOneLine(key)}: ${onOneLine(value)}`;
    const at = above ? above.end : first.start;
    return {from: at, to: at, text: above ? `, ${text}` : `${text}, `};
  }
  const layout = layoutOf(source, first.start);
  const sibling = (above ?? first).value;
  const style = {isItem, isBlock: isItem && isCollection(sibling) ? isBlock(sibling) : undefined, ...layout};
  const behind = source.staysOnLine ? ` ${onOneLine(value)}` : behindIndicator(value, style);
  const text = `${isItem ? '-' : `${onOneLine(key)}:`}${behind}`;
  const {lineBreak, indent} = layout;
  if (!above) return {from: first.start, to: first.start, text: `${text}${lineBreak}${indent}`};
  const at = lineEnd(source.yaml, above.end);
  return {from: at, to: at, text: `${lineBreak}${indent}${text}`};
}

/** Adds the first key to a text without any. */
function startMap(source: Source, key: string, value: YamlValue): Splice {
  const {yaml, root} = source;
  if (root?.range && isMap(root) && root.flow) {
    return {from: root.range[0], to: root.range[1], text: onOneLine({[key]: value})};
  }
  const layout = layoutOf(source, 0);
  const line = `${onOneLine(key)}:${behindIndicator(value, {isItem: false, ...layout})}${layout.lineBreak}`;
  const isOpen = yaml !== '' && !yaml.endsWith('\n');
  return {from: yaml.length, to: yaml.length, text: isOpen ? layout.lineBreak + line : line};
}

function removeLines({yaml}: Source, entry: Entry): Splice {
  const end = lineEnd(yaml, entry.end);
  const next = end + (/^\r?\n/.exec(yaml.slice(end))?.[0].length ?? 0);
  const lineStart = yaml.lastIndexOf('\n', entry.start - 1) + 1;
  if (/^\s*$/.test(yaml.slice(lineStart, entry.start))) return {from: lineStart, to: next, text: ''};
  // The next entry moves up behind the dash of the list around it.
  const blank = /^ */.exec(yaml.slice(next))?.[0].length ?? 0;
  return {from: entry.start, to: next + blank, text: ''};
}

function removeInFlow({yaml}: Source, collection: Collection, index: number): Splice[] {
  const entries = entriesOf(collection);
  const {start, end, comma} = entries[index] as Entry;
  const nextComma = entries[index + 1]?.comma ?? (index + 1 === entries.length ? lastComma(collection) : undefined);
  if (nextComma === undefined) {
    // At the start of a line, the closing bracket needs the indent.
    const before = /(?<=\S)[ \t]+$/.exec(yaml.slice(0, start))?.[0].length ?? 0;
    const own = {from: start - before, to: end, text: ''};
    return comma === undefined ? [own] : [{from: comma, to: comma + 1, text: ''}, own];
  }
  const lineStart = yaml.lastIndexOf('\n', start - 1) + 1;
  const hasLine = /^\s*$/.test(yaml.slice(lineStart, start)) && /^[ \t]*\r?\n/.test(yaml.slice(nextComma + 1));
  if (hasLine && nextComma === end) return [{from: lineStart, to: yaml.indexOf('\n', nextComma) + 1, text: ''}];
  // A comment needs the space before it.
  const blank = /^[ \t]*(?![ \t]*#)/.exec(yaml.slice(nextComma + 1))?.[0].length ?? 0;
  const behindComma = nextComma + 1 + blank;
  if (yaml.slice(end, nextComma).trim() === '') return [{from: start, to: behindComma, text: ''}];
  return [
    {from: start, to: end, text: ''},
    {from: nextComma, to: behindComma, text: ''},
  ];
}

/** Returns the range that moves with an item. */
function partOf(
  {yaml}: Source,
  collection: Collection,
  {start, end}: Entry,
  above: Entry | undefined,
): Omit<Splice, 'text'> {
  if (isFlow(collection)) return {from: start, to: end};
  const floor = above ? lineEnd(yaml, above.end) : start;
  const comments = /(?:^[ \t]*#[^\n]*\n)+[ \t]*$/m.exec(yaml.slice(floor, start))?.[0].trimStart().length ?? 0;
  return {from: start - comments, to: lineEnd(yaml, end)};
}

export function lineEnd(yaml: string, offset: number): number {
  const found = /\r?\n/.exec(yaml.slice(offset));
  return found ? offset + found.index : yaml.length;
}

function layoutOf({yaml}: Source, start: number) {
  const lineStart = yaml.lastIndexOf('\n', start - 1) + 1;
  const [lineBreak = '\n'] = /\r?\n/.exec(yaml) ?? [];
  return {indent: ' '.repeat(start - lineStart), lineBreak};
}
