import {type Problem, problemAt} from '@deskbook/text/problems/problems';
import type {PlaceAt, YamlPath} from '@deskbook/text/yaml/yamlSource';
import {type Document, isMap, isNode, isScalar, isSeq, type Scalar} from 'yaml';
import {RENAMES, type Rename} from './renames';
import {asTyped, labelOf} from './schemaProblems';

/** A use of an old name. */
interface Old {
  name: string;
  path: YamlPath;
  rename: Rename;
  value?: unknown;
  /** Whether the new key is also there, so only the author can tell which one is right. */
  isTwice: boolean;
}

type Rewrite = (document: Document, text: string, placeAt: PlaceAt) => Problem[];

/** Replaces old names before anything else reads the page, so other code needs to know only new ones. Reports each. */
export const pageUnderNewNames: Rewrite = (document, ...where) => {
  const isHere = (place: Rename['in']) => {
    const kind = document.get('kind');
    return place === kind || (place === 'page' && kind !== undefined);
  };
  return underNewNames(document, isHere, ...where);
};

export const districtUnderNewNames: Rewrite = (document, ...where) =>
  underNewNames(document, (place) => place === 'district', ...where);

function underNewNames(
  document: Document,
  isHere: (place: Rename['in']) => boolean,
  text: string,
  placeAt: PlaceAt,
): Problem[] {
  // Something renamed twice is one problem.
  const found = new Map<Scalar, Old>();
  for (const rename of RENAMES) {
    if (!isHere(rename.in)) continue;
    for (const [node, old] of rename.value === undefined ? oldKeys(document, rename) : oldValues(document, rename)) {
      found.set(node, {...old, name: found.get(node)?.name ?? old.name});
    }
  }
  return [...found].map(([node, old]) => problemOf(node, old, text, placeAt));
}

function* oldKeys({contents}: Document, rename: Rename): Generator<[Scalar, Old]> {
  const steps = rename.key.split('.');
  const name = String(steps.pop());
  for (const {node: map, path} of [...reach(contents, steps)]) {
    if (!isMap(map)) continue;
    const pair = map.items.find(({key}) => nameOf(key) === name);
    if (!isScalar(pair?.key)) continue;
    const isTwice = map.has(rename.to);
    yield [pair.key, {name, path: [...path, name], rename, value: pair.value, isTwice}];
    if (isTwice) map.items.splice(map.items.indexOf(pair), 1);
    else pair.key.value = rename.to;
  }
}

function* oldValues({contents}: Document, rename: Rename): Generator<[Scalar, Old]> {
  for (const {node, path} of [...reach(contents, rename.key.split('.'))]) {
    const name = nameOf(node);
    if (!isScalar(node) || name === undefined || name !== rename.value) continue;
    yield [node, {name, path, rename, isTwice: false}];
    node.value = rename.to;
  }
}

/** Yields everything that the steps match. */
function* reach(
  node: unknown,
  [step, ...rest]: readonly string[],
  path: YamlPath = [],
): Generator<{node: unknown; path: YamlPath}> {
  if (step === undefined) yield {node, path};
  else if (isSeq(node) && step === '*') {
    for (const [index, item] of node.items.entries()) yield* reach(item, rest, [...path, index]);
  } else if (isMap(node)) {
    for (const {key, value} of node.items) {
      const name = nameOf(key);
      if (name !== undefined && (step === '*' || step === name)) yield* reach(value, rest, [...path, name]);
    }
  }
}

function nameOf(node: unknown): string | undefined {
  return isScalar(node) ? String(node.value).trim() : undefined;
}

function problemOf(node: Scalar, {name, path, rename, value, isTwice}: Old, text: string, placeAt: PlaceAt): Problem {
  const {since, to} = rename;
  const called = (key: string) => JSON.stringify(labelOf([...path.slice(0, -1), key]));
  const names = rename.value === undefined ? [called(name), called(to)] : [`${labelOf(path)} "${name}"`, `"${to}"`];
  const message = `${names.join(' was renamed to ')} in Deskbook ${since}`;
  const [start, end] = rangeOf(node);
  // In quotes, or below `|`, the name begins after its node does.
  const at = text.indexOf(name, start);
  const isThere = at >= 0 && at + name.length <= end;
  const place = placeAt(isThere ? at : start);
  if (isTwice) {
    const both = {message: `${message},but both names are used`, expected: `only ${called(to)}`};
    return problemAt(place, {...both, found: name, fix: 'remove the one that is out of date'});
  }
  const line = text.slice(...rangeOf(value));
  const fix = rename.value === undefined ? `${to}: ${/^[^|>\n][^\n]*$/.test(line) ? line : '…'}` : asTyped(path, to);
  return problemAt(place, {message, found: name, expected: to, fix, ...(isThere && {replacement: to})});
}

function rangeOf(node: unknown): [number, number] {
  const [start = 0, end = start] = (isNode(node) && node.range) || [];
  return [start, end];
}
