import {isAlias, isMap, isScalar, type Node, parseDocument, type Scalar} from 'yaml';

/**
 * YAML with another value of one key, or with a line for it. All else stays: comments, order, quotes, line endings.
 * Undefined where the value has a form that only its author can change, such as a list.
 *
 * @param yaml lines of keys, or one map in braces, without mistakes
 * @param after keys below which a new line belongs, the best one first
 */
export function setField(yaml: string, key: string, value: string, after: readonly string[]): string | undefined {
  const root = parseDocument(yaml, {schema: 'failsafe', logLevel: 'silent'}).contents;
  if (!isMap<Scalar, Node | null>(root)) return undefined;
  const pairOf = (name: string) => root.items.find((pair) => pair.key.value === name);
  const splice = (start: number, end: number, text: string) => yaml.slice(0, start) + text + yaml.slice(end);

  const written = pairOf(key);
  if (written) {
    const inner = yaml.slice(startOf(written.value), endOf(written.value));
    const colon = yaml.indexOf(':', endOf(written.key)) + 1;
    if (inner === '') return splice(colon, colon, ` ${value}`);
    if (!(isScalar(written.value) || isAlias(written.value)) || inner.includes('\n')) return undefined;
    const [quote = ''] = /^["']/.exec(inner) ?? [];
    return splice(startOf(written.value), endOf(written.value), quote + value + quote);
  }

  const above = after.map(pairOf).find((pair) => pair !== undefined);
  const end = Math.max(endOf(above?.key), endOf(above?.value));
  if (root.flow) return splice(end, end, `, ${key}: ${value}`);
  const next = end > 0 && yaml[end - 1] !== '\n' ? yaml.indexOf('\n', end) + 1 : end;
  const [indent = ''] = /[ \t]*$/.exec(yaml.slice(0, startOf(root))) ?? [];
  const [lineBreak = '\n'] = /\r?\n/.exec(yaml) ?? [];
  return splice(next, next, `${indent}${key}: ${value}${lineBreak}`);
}

const startOf = (node: Node | null | undefined) => node?.range?.[0] ?? 0;
const endOf = (node: Node | null | undefined) => node?.range?.[1] ?? 0;
