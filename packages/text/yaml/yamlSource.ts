import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import {type Position, type Problem, problemAt} from '../problems/problems';
import {findWrongIndent} from './yamlIndents';
import {explainSyntaxError, hasOddSpace, oddSpace, withoutConsequences, withoutSpace} from './yamlMistakes';

/** A YAML value. Scalars stay strings, so `0123`, `412.50` and `2026-05-01` keep their spelling. */
export type YamlValue = string | YamlValue[] | {[key: string]: YamlValue};

export type YamlPath = readonly (string | number)[];

/** Parsed YAML with positions. */
export interface YamlSource {
  value: YamlValue;
  /** YAML problems: syntax, duplicate keys, unknown aliases. */
  problems: Problem[];
  /** Uses of old names. `value` and positions have the new ones. */
  renamed: Problem[];
  /** Position of a value, or of the nearest one around it. */
  placeOf(path: YamlPath): Position;
  /** Position of a key in a map. */
  placeOfKey(path: YamlPath): Position;
}

export type PlaceAt = (offset: number) => Position;

const TOO_DEEP = 40;
/** Errors whose cause the parser knows. */
const IS_CLEAR = /^(?:BAD_ALIAS|DUPLICATE_KEY|TAB_AS_INDENT)$/;

/**
 * Reads YAML with positions. Never throws: mistakes become problems.
 *
 * @param firstLine the line of the file on which the text begins, counted from 1
 * @param rename replaces old names before anything else is read
 */
export function readYaml(
  text: string,
  file: string,
  firstLine = 1,
  rename: (document: Document, text: string, placeAt: PlaceAt) => Problem[] = () => [],
): YamlSource {
  const lines = new LineCounter();
  const placeAt: PlaceAt = (offset) => {
    const {line, col} = lines.linePos(offset);
    return {file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1)};
  };
  const failed = (place: Position, message: string, fix?: string): YamlSource => ({
    value: {},
    problems: [problemAt(place, {message, fix})],
    renamed: [],
    placeOf: () => place,
    placeOfKey: () => place,
  });

  const start: Position = {file, line: firstLine, column: 1};
  if (deepestNesting(text) > TOO_DEEP) {
    return failed(start, `this YAML is nested more than ${TOO_DEEP} levels deep`, 'make it flatter');
  }
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
    resolveKnownTags: false,
  });
  const lineAt = (offset: number) => text.split('\n')[lines.linePos(offset).line - 1] ?? '';
  const wrongIndentAt = (offset: number) => {
    const {line, col} = lines.linePos(offset);
    const written = lineAt(offset);
    return withoutSpace(written) ? undefined : findWrongIndent(text, line - 1, written.slice(0, col - 1).trim() === '');
  };
  const problems = [
    ...withoutConsequences(document.errors, ({pos}) => lines.linePos(pos[0]).line).map((error) => {
      const wrong =
        !IS_CLEAR.test(error.code) && !error.message.startsWith('Missing closing') && wrongIndentAt(error.pos[0]);
      if (wrong) return problemAt({...start, line: wrong.line + firstLine}, wrong);
      return problemAt(placeAt(error.pos[0]), explainSyntaxError(error, lineAt(error.pos[0])));
    }),
    ...(document.errors.length > 0 ? [] : oddKeys(document, text)).map((offset) =>
      problemAt(placeAt(offset), oddSpace(lineAt(offset))),
    ),
  ];
  const renamed = problems.length > 0 ? [] : rename(document, text, placeAt);
  const root = document.contents;
  let value: YamlValue;
  try {
    // A key without a colon (`{a, b}`) has no value, so treat it like `a:`.
    value = (document.toJS({maxAliasCount: 100, reviver: (_key, inner) => inner ?? ''}) || {}) as YamlValue;
  } catch (error) {
    return failed(
      start,
      `this YAML cannot be resolved: ${(error as Error).message}`,
      'write the value out instead of *alias',
    );
  }
  return {
    value,
    problems,
    renamed,
    placeOf: (path) => placeAt(offsetOf(root, path)),
    placeOfKey: (path) => placeAt(keyOffsetOf(root, path)),
  };
}

/** Measures nesting without recursion, because hostile input must not overflow the parser's stack. */
function deepestNesting(text: string): number {
  let brackets = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === '[' || character === '{') deepest = Math.max(deepest, ++brackets);
    else if (character === ']' || character === '}') brackets--;
  }
  const dashes = text.match(/^[ \t]*(?:[-?:][ \t]+)+/gm) ?? [];
  const indents = new Set(text.match(/^[ \t]+/gm) ?? []);
  return Math.max(deepest, indents.size, ...dashes.slice(0, 10_000).map((run) => run.match(/[-?:]/g)?.length ?? 0));
}

/** Finds unquoted keys that begin with a non-breaking or similar space, so they aren't the keys they look like. */
function oddKeys(document: Document.Parsed, text: string): number[] {
  const offsets: number[] = [];
  if (/[^\S \t\r\n]|\u200b/.test(text)) {
    visit(document, {
      Pair(_, {key}) {
        if (isScalar(key) && key.type === 'PLAIN' && hasOddSpace(String(key.value))) offsets.push(startOf(key) ?? 0);
      },
    });
  }
  return offsets;
}

function offsetOf(root: Node | null, path: YamlPath): number {
  let node: unknown = root;
  let offset = startOf(root);
  for (const step of path) {
    if (!isCollection(node)) break;
    const child = node.get(step, true);
    const childStart = isMap(node) && isBlank(child) ? startOf(pairOf(node, step)?.key) : startOf(child);
    if (childStart === undefined) break;
    offset = childStart;
    node = child;
  }
  return offset ?? 0;
}

function keyOffsetOf(root: Node | null, path: YamlPath): number {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((node, step) => (isCollection(node) ? node.get(step, true) : undefined), root);
  const key = path.at(-1);
  const keyNode = isMap(parent) && key !== undefined ? pairOf(parent, key)?.key : undefined;
  return startOf(keyNode) ?? offsetOf(root, path);
}

function pairOf(map: YAMLMap, key: string | number) {
  return map.items.find((pair) => String(isScalar(pair.key) ? pair.key.value : pair.key) === String(key));
}

/** `owner:` without a value has no useful position. */
function isBlank(node: unknown): boolean {
  return isScalar(node) && node.source === '';
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

/** Returns the value at a path; undefined if there is none. */
export function valueAt(value: YamlValue, path: YamlPath): YamlValue | undefined {
  return path.reduce<YamlValue | undefined>((inner, step) => {
    if (typeof inner !== 'object') return undefined;
    return Object.hasOwn(inner, step) ? (inner as Record<string, YamlValue>)[step] : undefined;
  }, value);
}

/** Returns the text at a path; undefined if it's empty or not text. */
export function textAt(source: YamlSource | null, ...path: YamlPath): string | undefined {
  const value = source ? valueAt(source.value, path) : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Returns a map's entries; empty for anything else. */
export function mapIn(value: YamlValue | undefined): {[key: string]: YamlValue} {
  return typeof value === 'object' && !Array.isArray(value) ? value : {};
}
