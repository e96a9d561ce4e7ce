import type {Node} from 'estree';

/** Positions where a name isn't a reference. */
const NOT_A_USE: Readonly<Record<string, string>> = {
  MemberExpression: 'property',
  Property: 'key',
  MethodDefinition: 'key',
  PropertyDefinition: 'key',
  LabeledStatement: 'label',
  BreakStatement: 'label',
  ContinueStatement: 'label',
};

/** Nodes that declare names, and the keys that hold them. */
const DECLARES: Readonly<Record<string, readonly string[]>> = {
  VariableDeclarator: ['id'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['id', 'params'],
  ArrowFunctionExpression: ['params'],
  ClassDeclaration: ['id'],
  ClassExpression: ['id'],
  CatchClause: ['param'],
  ImportSpecifier: ['local'],
  ImportDefaultSpecifier: ['local'],
  ImportNamespaceSpecifier: ['local'],
};

/**
 * Returns the names that JavaScript uses and declares. Ignores scopes: a name declared anywhere in a file counts
 * everywhere, so working code is never refused.
 */
export function namesIn(program: Node): {used: string[]; declared: string[]} {
  const used = new Set<string>();
  const declared = new Set<string>();
  const walk = (node: Record<string, unknown>, isDeclaration: boolean) => {
    const {type} = node as {type: string};
    if (type === 'Identifier') (isDeclaration ? declared : used).add(String(node.name));
    for (const [key, value] of Object.entries(node)) {
      if (NOT_A_USE[type] === key && node.computed !== true && !(type === 'Property' && node.shorthand)) continue;
      if (type === 'ImportSpecifier' && key === 'imported') continue;
      const declares = DECLARES[type]?.includes(key) || (isDeclaration && PATTERNS.includes(type) && key !== 'right');
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, declares === true);
    }
  };
  walk(program as unknown as Record<string, unknown>, false);
  return {used: [...used], declared: [...declared]};
}

/** Nodes of destructuring patterns. */
const PATTERNS = ['ObjectPattern', 'ArrayPattern', 'AssignmentPattern', 'RestElement', 'Property'];

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && typeof (value as {type?: unknown}).type === 'string';
}
