import type {Diagnostic, Position} from '@deskbook/text/problems/problems';
import type {Node} from 'estree';
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {hasOwnComponent} from './ownTheme';
import {type FoundProgram, type JsxElement, programsIn} from './programs';

/**
 * Variables that Docusaurus passes to every file, those that the bundler gives each, and JavaScript names that can be a
 * whole expression.
 */
const GIVEN = [
  ...['props', 'frontMatter', 'contentTitle', 'toc', 'metadata', 'assets'],
  ...['require', 'module', 'exports', '__dirname', '__filename'],
  ...['undefined', 'NaN', 'Infinity'],
];
/** Components that every page can use without importing them. */
const COMPONENTS = ['Head', 'Details', 'CodeBlock'];

/** A diagnostic with its position in the body, counted from the body's first line. */
export type Finding = Diagnostic & Pick<Position, 'line' | 'column'>;

/** Finds names in expressions, components and styles that would stop the build when the page renders. */
export function undefinedNames(tree: Root, siteDir: string): Finding[] {
  const programs = programsIn(tree);
  const declared = new Set([...GIVEN, ...programs.flatMap(({program}) => namesIn(program).declared)]);
  const elements: JsxElement[] = [];
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    elements.push(node as JsxElement);
  });
  return [
    ...programs.flatMap((found) => checkProgram(found, declared)),
    ...elements.flatMap((element) => [checkComponent(element, declared, siteDir), checkStyle(element)].flat()),
  ];
}

function checkProgram({program, start, text, place}: FoundProgram, declared: ReadonlySet<string>): Finding | [] {
  const [statement] = program.body;
  const expression = place === 'text' && statement?.type === 'ExpressionStatement' ? statement.expression : null;
  // Pages render in Node, whose globals are defined but can't be shown.
  const isKnown = (name: string) => declared.has(name) || (expression?.type !== 'Identifier' && name in globalThis);
  const unknown = namesIn(program).used.find((name) => !isKnown(name));
  if (unknown === undefined && expression?.type !== 'ObjectExpression') return [];
  if (place === 'statement') {
    return {
      ...start,
      message: `this JavaScript runs when the page is built, and there is no ${unknown} then`,
      found: text.slice(1, -1),
      expected: 'names of this file, or a function that a browser runs later',
      fix: `put it into a function, or after typeof ${unknown} !== 'undefined' &&`,
    };
  }
  return {
    ...start,
    message:
      unknown === undefined
        ? `${text} is a JavaScript object, which a page cannot show`
        : `${text} is JavaScript in an .mdx file, and nothing here is called ${unknown}`,
    found: text,
    expected: 'text in a file that ends in .md, or a backslash before each brace',
    fix: text.replace(/[{}]/g, '\\$&'),
  };
}

function checkComponent({name, position}: JsxElement, declared: ReadonlySet<string>, siteDir: string): Finding | [] {
  const [root = ''] = name?.split('.') ?? [];
  if (!position || !/^\p{Lu}/u.test(root) || declared.has(root) || COMPONENTS.includes(root)) return [];
  if (hasOwnComponent(siteDir, root)) return [];
  return {
    ...position.start,
    message: `there is no component called <${name}>`,
    found: `<${name}>`,
    expected: `an import of ${root} at the top of the file, or \\< where it is text`,
    fix: `\\<${name}>`,
  };
}

function checkStyle({attributes, position}: JsxElement): Finding | [] {
  const style = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'style');
  if (!position || typeof style?.value !== 'string') return [];
  return {
    ...position.start,
    message: 'a style in quotes cannot be used in an .mdx file',
    found: `style="${style.value}"`,
    expected: 'the style as a JavaScript object',
    fix: `style={{${asObject(style.value)}}}`,
  };
}

/** Converts `text-align: center` to `textAlign: 'center'`. */
function asObject(style: string): string {
  const rules = style.split(';').filter((rule) => rule.includes(':'));
  return rules
    .map((rule) => {
      const [property = '', ...value] = rule.split(':');
      const key = property.trim().replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
      return `${key}: '${value.join(':').trim()}'`;
    })
    .join(', ');
}

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
