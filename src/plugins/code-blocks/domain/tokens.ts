import type {ElementContent, RootContent} from 'hast';

/** A piece of code in one color; `role` is null where it has the color of the text. */
export interface Token {
  text: string;
  role: Role | null;
}

export type Role = 'comment' | 'key' | 'string' | 'value' | 'name' | 'old' | 'new';

/** Prism has a hundred token types; readers can distinguish about seven colors. */
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

/** Flattens a highlighted tree: the innermost name that has a color wins, and neighbors of one color are one. */
export function flattenTokens(nodes: readonly (RootContent | ElementContent)[], outer: Role | null = null): Token[] {
  const tokens = nodes.flatMap((node): Token[] => {
    if (node.type === 'text') return [{text: node.value, role: outer}];
    if (node.type !== 'element') return [];
    return flattenTokens(node.children, roleOf(node.properties.className) ?? outer);
  });
  return mergeNeighbours(tokens);
}

function roleOf(names: unknown): Role | undefined {
  if (!Array.isArray(names)) return undefined;
  return names.map((name) => ROLE_OF.get(String(name))).find(Boolean);
}

function mergeNeighbours(tokens: readonly Token[]): Token[] {
  const merged: Token[] = [];
  for (const token of tokens) {
    const last = merged.at(-1);
    if (last && last.role === token.role) merged[merged.length - 1] = {...last, text: last.text + token.text};
    else merged.push(token);
  }
  return merged;
}

/** Cuts tokens at line ends, which belong to the line that they end. */
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
