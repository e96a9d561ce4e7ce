import {
  insertAt,
  lastOf,
  moveTo,
  removeAt,
  renameAt,
  type Source,
  type Splice,
  setAt,
  splice,
  stepsTo,
} from '@deskbook/text/yaml/splices';
import {onOneLine} from '@deskbook/text/yaml/writeYaml';
import {readYaml, valueAt, type YamlPath, type YamlValue} from '@deskbook/text/yaml/yamlSource';
import {type Alias, type Document, isScalar, type Node, parseDocument, visit} from 'yaml';
import {pageUnderNewNames} from '../underNewNames';

/** A change to front matter, with the path it applies to. */
export type YamlChange =
  /** A new key goes below the first of the `after` keys that exists. */
  | {set: YamlPath; value: YamlValue; after?: readonly string[] | undefined}
  | {remove: YamlPath}
  /** Inserts a list item before the one that has its index. */
  | {insert: YamlPath; value: YamlValue}
  /** Moves a list item to another index. */
  | {move: YamlPath; to: number}
  /** Changes a key and keeps its value. */
  | {rename: YamlPath; to: string};

/**
 * Applies one change to front matter and keeps everything else exactly: comments, order, quotes, style, line endings.
 * Returns undefined if it can't be parsed.
 *
 * Expands aliases that would change too.
 */
export function editYaml(yaml: string, change: YamlChange): string | undefined {
  const before = read(yaml);
  if (before === undefined) return undefined;
  if (!('set' in change || 'insert' in change) && valueAt(before, pathOf(change)) === undefined) return yaml;
  const expected = changed(before, change);
  if (isSame(expected, before)) return yaml;
  for (const text of attempts(yaml, change)) {
    const after = read(text);
    if (after !== undefined && isSame(after, expected)) return text;
  }
  return undefined;
}

/** Yields several ways to make the change, the smallest edit first. */
function* attempts(yaml: string, change: YamlChange): Generator<string> {
  for (const text of [yaml, withoutAliases(yaml, pathOf(change))]) {
    const root = parse(text).contents;
    const words = changedWords(text, root, change);
    if (words) yield splice(text, [words]);
    for (const staysOnLine of [false, true]) {
      yield splice(text, splicesOf({yaml: text, root, staysOnLine}, change));
    }
  }
}

function changedWords(yaml: string, root: Node | null, change: YamlChange): Splice | undefined {
  if (!('set' in change) || typeof change.value !== 'string') return undefined;
  return changeWords(yaml, lastOf({root}, change.set)?.entry.value ?? null, change.value);
}

function splicesOf(source: Source, change: YamlChange): Splice[] {
  if ('set' in change) return setAt(source, change.set, change.value, change.after ?? []);
  if ('remove' in change) return removeAt(source, change.remove);
  if ('insert' in change) return insertAt(source, change.insert, change.value);
  if ('move' in change) return moveTo(source, change.move, change.to);
  return renameAt(source, change.rename, change.to);
}

function pathOf(change: YamlChange): YamlPath {
  if ('set' in change) return change.set;
  if ('remove' in change) return change.remove;
  if ('insert' in change) return change.insert.slice(0, -1);
  if ('move' in change) return change.move.slice(0, -1);
  return change.rename;
}

function read(yaml: string): YamlValue | undefined {
  const {value, problems} = readYaml(yaml, '', 1, pageUnderNewNames);
  return problems.length === 0 ? value : undefined;
}

function parse(yaml: string): Document.Parsed {
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    logLevel: 'silent',
    resolveKnownTags: false,
    keepSourceTokens: true,
  });
  pageUnderNewNames(document, yaml, () => ({file: '', line: 1, column: 1}));
  return document;
}

/** Expands aliases to this path, to values inside or around it, and those on the way to it. */
function withoutAliases(yaml: string, path: YamlPath): string {
  const document = parse(yaml);
  const steps = stepsTo(document.contents, path);
  const onTheWay = steps.map(({entry}) => entry.value);
  const place = steps.at(-1)?.entry;
  const isTouched = (node: Node) =>
    onTheWay.includes(node) ||
    (place !== undefined && (node.range?.[0] ?? -1) >= place.start && (node.range?.[0] ?? 0) < place.end);
  const aliases: {node: Alias; value: YamlValue}[] = [];
  visit(document, {
    Alias(_, node) {
      const target = node.resolve(document);
      if (onTheWay.includes(node) || (target && isTouched(target))) {
        aliases.push({node, value: target?.toJS(document, {reviver: (_key, inner) => inner ?? ''}) ?? ''});
      }
    },
  });
  return splice(
    yaml,
    aliases.flatMap(({node: {range}, value}) =>
      range ? [{from: range[0], to: range[1], text: onOneLine(value)}] : [],
    ),
  );
}

function changed(value: YamlValue, change: YamlChange): YamlValue {
  if ('set' in change) return withValue(value, change.set, change.value);
  if ('insert' in change) {
    return inList(value, change.insert, (list, index) => list.toSpliced(index, 0, change.value));
  }
  if ('move' in change) {
    return inList(value, change.move, (list, index) => {
      const moved = list.slice(index, index + 1);
      return list.toSpliced(index, 1).toSpliced(change.to, 0, ...moved);
    });
  }
  const path = 'remove' in change ? change.remove : change.rename;
  return at(value, path.slice(0, -1), (parent) => {
    const key = path.at(-1);
    if (Array.isArray(parent)) return parent.toSpliced(Number(key), 1);
    if (typeof parent !== 'object') return parent;
    const entries = Object.entries(parent).flatMap(([name, inner]): [string, YamlValue][] => {
      if (name !== key) return [[name, inner]];
      return 'rename' in change ? [[change.to, inner]] : [];
    });
    return Object.fromEntries(entries);
  });
}

function inList(
  value: YamlValue,
  path: YamlPath,
  change: (list: YamlValue[], index: number) => YamlValue[],
): YamlValue {
  return at(value, path.slice(0, -1), (list) => change(Array.isArray(list) ? list : [], Number(path.at(-1))));
}

function withValue(value: YamlValue, path: YamlPath, inner: YamlValue): YamlValue {
  return at(value, path, () => inner);
}

/** Returns the data with the value at a path replaced or added. */
function at(
  value: YamlValue | undefined,
  [step, ...rest]: YamlPath,
  change: (old: YamlValue | undefined) => YamlValue | undefined,
): YamlValue {
  if (step === undefined) return change(value) ?? '';
  if (typeof step === 'number') {
    const list = Array.isArray(value) ? value : [];
    return list.toSpliced(Math.min(step, list.length), 1, at(list[step], rest, change));
  }
  const map = typeof value === 'object' && !Array.isArray(value) ? value : {};
  return {...map, [step]: at(Object.hasOwn(map, step) ? map[step] : undefined, rest, change)};
}

/** Ignores the order of keys. */
function isSame(a: YamlValue, b: YamlValue): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  const keys = Object.keys(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key as never], b[key as never]))
  );
}

/** A line break inside a scalar, with blank lines and indent. */
const BREAK = /[ \t]*\r?\n[ \t\r\n]*/y;

/**
 * Replaces the words of a multi-line scalar and keeps its line breaks around the change. Returns undefined if that
 * isn't possible. Parse the result again, since the new words may be YAML syntax.
 */
function changeWords(yaml: string, node: Node | null, value: string): Splice | undefined {
  if (!isScalar<string>(node) || !node.range || value === '') return undefined;
  const [start, end] = node.range;
  if (!yaml.slice(start, end).trimEnd().includes('\n')) return undefined;
  const places = placesOf(yaml, startOfWords(yaml, start, node.type), node.value);
  const {prefix, suffix} = sharedEnds(node.value, value);
  const [from, to] = [places?.[prefix], places?.[node.value.length - suffix]];
  const text = value.slice(prefix, value.length - suffix);
  const isInside = from !== undefined && to !== undefined && to <= end;
  return isInside && !text.includes('\n') ? {from, to, text} : undefined;
}

function startOfWords(yaml: string, start: number, type: string | undefined): number {
  if (type?.startsWith('QUOTE')) return start + 1;
  if (!type?.startsWith('BLOCK')) return start;
  BREAK.lastIndex = yaml.indexOf('\n', start);
  return BREAK.test(yaml) ? BREAK.lastIndex : start;
}

/** Maps each character of a text, and its end, to its source offset. Returns undefined for escapes such as `\t`. */
function placesOf(yaml: string, start: number, value: string): (number | undefined)[] | undefined {
  const places: (number | undefined)[] = [];
  let at = start;
  for (let index = 0; index < value.length; index++) {
    places[index] = at;
    BREAK.lastIndex = at;
    if (value[index] !== '\n' && yaml[at] === value[index]) at += 1;
    else if (BREAK.test(yaml)) {
      at = BREAK.lastIndex;
      // A break can stand for a space, for several line breaks, and for spaces that begin the next line.
      while (/^\s$/.test(value[index + 1] ?? '')) index += 1;
    } else return undefined;
  }
  places[value.length] = at;
  return places;
}

function sharedEnds(a: string, b: string): {prefix: number; suffix: number} {
  const most = Math.min(a.length, b.length);
  let prefix = 0;
  while (prefix < most && a[prefix] === b[prefix]) prefix += 1;
  let suffix = 0;
  while (suffix < most - prefix && a[a.length - 1 - suffix] === b[b.length - 1 - suffix]) suffix += 1;
  return {prefix, suffix};
}
