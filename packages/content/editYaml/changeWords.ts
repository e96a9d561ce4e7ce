import {isScalar, type Node} from 'yaml';
import type {Splice} from './splices';

/** A line break inside a scalar, with blank lines and indent. */
const BREAK = /[ \t]*\r?\n[ \t\r\n]*/y;

/**
 * Replaces the words of a multi-line scalar and keeps its line breaks around the change. Returns undefined if that
 * isn't possible. Parse the result again, since the new words may be YAML syntax.
 */
export function changeWords(yaml: string, node: Node | null, value: string): Splice | undefined {
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
