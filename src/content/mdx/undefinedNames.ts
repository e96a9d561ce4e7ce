import type {Program} from 'estree';
import type {Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import type {MdxDiagnostic} from './mdxDiagnostic';
import {namesIn} from './namesIn';

/** What Docusaurus gives to every file, and what browsers and Node both have. */
const GIVEN = ['props', 'frontMatter', 'contentTitle', 'toc', 'metadata', 'assets', 'undefined', 'NaN', 'Infinity'];
const LANGUAGE = [
  'Array',
  'Boolean',
  'Date',
  'Intl',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'Promise',
  'RegExp',
  'Set',
  'String',
  'URL',
  'encodeURIComponent',
  'decodeURIComponent',
  'encodeURI',
  'decodeURI',
  'isNaN',
  'parseFloat',
  'parseInt',
  'console',
  'process',
  'globalThis',
];
/** The components that every page may use without an import. */
const COMPONENTS = ['Head', 'Details', 'CodeBlock'];

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Point = {line: number; column: number};

/** Names in braces, components and styles that would stop the build when the page is drawn. */
export function undefinedNames(tree: Root): MdxDiagnostic[] {
  const programs = programsIn(tree);
  const declared = new Set([...GIVEN, ...programs.flatMap(({program}) => namesIn(program).declared)]);
  const isKnown = (name: string) => declared.has(name) || LANGUAGE.includes(name);
  return [
    ...programs
      .filter(({place}) => place !== 'statement')
      .flatMap((found) => expressionDiagnostics(found, isKnown, declared)),
    ...elementsIn(tree).flatMap((element) => elementDiagnostics(element, declared)),
  ];
}

function expressionDiagnostics(
  {program, start, text, place}: Found,
  isKnown: (name: string) => boolean,
  declared: ReadonlySet<string>,
): MdxDiagnostic[] {
  const [statement] = program.body;
  const expression = place === 'text' && statement?.type === 'ExpressionStatement' ? statement.expression : null;
  const asText = {expected: 'text in a file that ends in .md, or a backslash before each brace', fix: escaped(text)};
  if (expression?.type === 'ObjectExpression' && namesIn(program).used.every(isKnown)) {
    return [{...start, message: `${text} is a JavaScript object, which a page cannot show`, found: text, ...asText}];
  }
  const unknown = namesIn(program).used.find((name) =>
    expression?.type === 'Identifier' ? !declared.has(name) : !isKnown(name),
  );
  if (unknown === undefined) return [];
  const message = `${text} is JavaScript in an .mdx file, and nothing here is called ${unknown}`;
  return [{...start, message, found: text, ...asText}];
}

function escaped(text: string): string {
  return text.replace(/[{}]/g, '\\$&');
}

function elementDiagnostics(element: Element, declared: ReadonlySet<string>): MdxDiagnostic[] {
  const {name, attributes, position} = element;
  if (!name || !position) return [];
  const {line, column} = position.start;
  const root = name.split('.')[0] as string;
  const diagnostics: MdxDiagnostic[] = [];
  if (/^\p{Lu}/u.test(root) && !declared.has(root) && !COMPONENTS.includes(root)) {
    diagnostics.push({
      line,
      column,
      message: `there is no component called <${name}>`,
      found: `<${name}>`,
      expected: `an import of ${root} at the top of the file, or \\< where it is text`,
      fix: `\\<${name}>`,
    });
  }
  const style = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'style');
  if (style && typeof style.value === 'string') {
    diagnostics.push({
      line,
      column,
      message: 'a style in quotes cannot be used in an .mdx file',
      found: `style="${style.value}"`,
      expected: 'the style as a JavaScript object',
      fix: `style={{${asObject(style.value)}}}`,
    });
  }
  return diagnostics;
}

/** `text-align: center` as `textAlign: 'center'`. */
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

interface Found {
  program: Program;
  start: Point;
  text: string;
  /** A statement may use what only a browser has, and an attribute may hold any value. */
  place: 'statement' | 'text' | 'attribute';
}

/** All JavaScript of a file, in the order in which it is written. */
function programsIn(tree: Root): Found[] {
  const found: Found[] = [];
  visit(tree, (node) => {
    const start = node.position?.start ?? {line: 1, column: 1};
    const at = {line: start.line, column: start.column};
    if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      const program = node.data?.estree;
      if (program)
        found.push({
          program,
          start: at,
          text: `{${node.value}}`,
          place: node.type === 'mdxjsEsm' ? 'statement' : 'text',
        });
    }
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    for (const {program, value} of attributePrograms(node)) {
      found.push({program, start: at, text: `{${value}}`, place: 'attribute'});
    }
  });
  return found;
}

function attributePrograms({attributes}: Element): {program: Program; value: string}[] {
  return attributes.flatMap((attribute) => {
    const holder = attribute.type === 'mdxJsxExpressionAttribute' ? attribute : attribute.value;
    const program = typeof holder === 'object' ? holder?.data?.estree : undefined;
    return program && typeof holder === 'object' ? [{program, value: holder?.value ?? ''}] : [];
  });
}

function elementsIn(tree: Root): Element[] {
  const elements: Element[] = [];
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    elements.push(node as Element);
  });
  return elements;
}
