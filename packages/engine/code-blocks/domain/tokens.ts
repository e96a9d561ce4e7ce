import type {ElementContent, RootContent} from 'hast';
import type {CodeMeta} from './readMeta';

/** A piece of code in one color; `role` is null for the text's own color. */
export interface Token {
  text: string;
  role: Role | null;
}

export type Role = 'comment' | 'key' | 'string' | 'value' | 'name' | 'old' | 'new';

/** Prism has a hundred token types, but readers can distinguish only about seven colors. */
const ROLES: Readonly<Record<Role, readonly string[]>> = {
  comment: ['comment', 'prolog', 'doctype', 'cdata', 'shebang', 'hr'],
  key: [
    'keyword',
    'atrule',
    'key',
    'property',
    'tag',
    'selector',
    'title',
    'directive',
    'important',
    'section',
    'rule',
  ],
  string: ['string', 'char', 'attr-value', 'url', 'regex', 'code-snippet', 'template-string'],
  value: ['number', 'boolean', 'constant', 'symbol', 'datetime', 'null', 'unit', 'version'],
  name: ['function', 'class-name', 'variable', 'attr-name', 'parameter', 'builtin', 'entity', 'namespace'],
  old: ['deleted', 'deleted-sign'],
  new: ['inserted', 'inserted-sign'],
};

const ROLE_OF = new Map(
  Object.entries(ROLES).flatMap(([role, names]) => names.map((name) => [name, role as Role] as const)),
);

/** Flattens a highlighted tree. The innermost name with a color wins, and neighbors of the same color are merged. */
export function flattenTokens(nodes: readonly (RootContent | ElementContent)[], outer: Role | null = null): Token[] {
  const tokens = nodes.flatMap((node): Token[] => {
    if (node.type === 'text') return [{text: node.value, role: outer}];
    if (node.type !== 'element') return [];
    return flattenTokens(node.children, roleOf(node.properties.className) ?? outer);
  });
  return mergeNeighbors(tokens);
}

function roleOf(names: unknown): Role | undefined {
  if (!Array.isArray(names)) return undefined;
  return names.map((name) => ROLE_OF.get(String(name))).find(Boolean);
}

function mergeNeighbors(tokens: readonly Token[]): Token[] {
  const merged: Token[] = [];
  for (const token of tokens) {
    const last = merged.at(-1);
    if (last && last.role === token.role) merged[merged.length - 1] = {...last, text: last.text + token.text};
    else merged.push(token);
  }
  return merged;
}

/** Splits tokens into lines, each including its line break. */
export function splitLines(tokens: readonly Token[]): Token[][] {
  const lines: Token[][] = [[]];
  for (const {text, role} of tokens) {
    for (const part of text.split(/(?<=\n)/)) {
      if (part !== '') lines.at(-1)?.push({text: part, role});
      if (part.endsWith('\n')) lines.push([]);
    }
  }
  return lines;
}

interface Lines extends Pick<CodeMeta, 'firstNumber'> {
  marked: ReadonlySet<number>;
}

/** Writes code as HTML. Lines have their own elements only if some are highlighted or numbered. */
export function writeHtml(tokens: readonly Token[], {marked, firstNumber}: Lines): string {
  if (marked.size === 0 && firstNumber === null) return writeTokens(tokens);
  return splitLines(tokens)
    .map((line, index) => {
      const name = marked.has(index + 1) ? 'mark' : 'span';
      const number = firstNumber === null ? '' : ` data-line="${firstNumber + index}"`;
      return `<${name} class="code-line"${number}>${writeTokens(line)}</${name}>`;
    })
    .join('');
}

function writeTokens(tokens: readonly Token[]): string {
  return tokens
    .map(({text, role}) => (role ? `<span class="code-${role}">${escapeHtml(text)}</span>` : escapeHtml(text)))
    .join('');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
