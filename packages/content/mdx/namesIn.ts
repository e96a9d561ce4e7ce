import type {Node} from 'estree';

/** Positions where a name isn't a reference. */
const NOT_A_USE: Readonly<Record<string, string>> = {
  MemberExpression: 'property',
  ExportSpecifier: 'exported',
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

/** Code that may never run, or not before a browser runs it: a function, what follows `&&` or `?`, `typeof x`. */
const MAY_NOT_RUN: Readonly<Record<string, readonly string[]>> = {
  FunctionDeclaration: ['params', 'body'],
  FunctionExpression: ['params', 'body'],
  ArrowFunctionExpression: ['params', 'body'],
  ClassBody: ['body'],
  LogicalExpression: ['right'],
  ConditionalExpression: ['consequent', 'alternate'],
  IfStatement: ['consequent', 'alternate'],
  TryStatement: ['block', 'handler', 'finalizer'],
};
/** Methods of lists, which run the function that they are given at once. */
const RUNS_ITS_FUNCTION = /^(?:every|filter|find|flatMap|forEach|map|reduce|some|toSorted)$/;

/**
 * Returns the names that JavaScript uses for certain when a page is rendered, and those that it declares. Ignores
 * scopes: a name declared anywhere in a file counts everywhere, so working code is never refused.
 */
export function namesIn(program: Node): {used: string[]; declared: string[]} {
  const used = new Set<string>();
  const declared = new Set<string>();
  const walk = (node: Code, isDeclaration: boolean, runs: boolean) => {
    const {type} = node;
    if (type === 'Identifier' && isDeclaration) declared.add(String(node.name));
    else if (type === 'Identifier' && runs) used.add(String(node.name));
    const isAsked = type === 'UnaryExpression' && node.operator === 'typeof';
    const isRun = type === 'CallExpression' && RUNS_ITS_FUNCTION.test(methodOf(node.callee));
    for (const [key, value] of Object.entries(node)) {
      if (NOT_A_USE[type] === key && node.computed !== true && !(type === 'Property' && node.shorthand)) continue;
      if (type === 'ImportSpecifier' && key === 'imported') continue;
      if (type === 'ExportNamedDeclaration' && key === 'specifiers' && node.source) continue;
      if (type === 'MetaProperty') continue;
      const declares = DECLARES[type]?.includes(key) || (isDeclaration && PATTERNS.includes(type) && key !== 'right');
      const mayRun = !isAsked && (!MAY_NOT_RUN[type]?.includes(key) || node.runsAtOnce === true);
      for (const child of Array.isArray(value) ? value : [value]) {
        if (!isCode(child)) continue;
        const inner = isRun && key === 'arguments' ? {...child, runsAtOnce: true} : child;
        walk(inner, declares === true, runs && mayRun);
      }
    }
  };
  walk(program as unknown as Code, false, true);
  return {used: [...used], declared: [...declared]};
}

/** Nodes of destructuring patterns. */
const PATTERNS = ['ObjectPattern', 'ArrayPattern', 'AssignmentPattern', 'RestElement', 'Property'];

interface Code {
  type: string;
  [key: string]: unknown;
}

function isCode(value: unknown): value is Code {
  return typeof value === 'object' && value !== null && typeof (value as {type?: unknown}).type === 'string';
}

function methodOf(callee: unknown): string {
  const property = isCode(callee) && callee.type === 'MemberExpression' ? callee.property : undefined;
  return isCode(property) ? String(property.name) : '';
}
