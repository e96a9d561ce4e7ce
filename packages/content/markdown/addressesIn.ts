import type {Node as CodeNode} from 'estree';
import type {Nodes as Html, Root as HtmlRoot, RootContent} from 'hast';
import {toHast} from 'mdast-util-to-hast';
import rehypeRaw from 'rehype-raw';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import type {JsxElement} from '../mdx/programs';
import type {ParsedText} from './parseWritten';

/** An address and where what it belongs to begins in the text, counted from 1. */
export interface FoundAddress {
  address: string;
  line: number;
  column: number;
}

/** Nodes of MDX, which become neither text nor HTML. */
const OF_MDX = [
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxjsEsm',
] as const;

const raw = unified()
  .use(rehypeRaw, {passThrough: [...OF_MDX]})
  .freeze();

/** Attributes with addresses that browsers follow, as HTML and React write them. */
const WITH_ADDRESS = /^(?:href|src|srcset|poster|data|xlink:?href|style)$/i;

/**
 * Returns the addresses that a page's readers get: of its links, pictures and media, in Markdown or HTML, and every text
 * in its code. Not those in plain text, code blocks and comments, and of definitions that nothing refers to.
 */
export function addressesIn({text, tree}: ParsedText): FoundAddress[] {
  const found: FoundAddress[] = [];
  const html = toHast(tree, {allowDangerousHtml: true, passThrough: [...OF_MDX]}) as HtmlRoot;
  visit(raw.runSync(html, text) as Html, (node: RootContent | HtmlRoot) => {
    const {line = 1, column = 1} = node.position?.start ?? {};
    found.push(...inNode(node).map((address) => ({address, line, column})));
  });
  return found;
}

function inNode(node: RootContent | HtmlRoot): string[] {
  if (node.type === 'element') {
    const styles =
      node.tagName === 'style' ? node.children.flatMap((child) => inAttribute('style', textIn(child))) : [];
    return [...styles, ...Object.entries(node.properties).flatMap(([name, value]) => inAttribute(name, value))];
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return inElement(node as JsxElement);
  return 'data' in node && node.data && 'estree' in node.data ? textsIn(node.data.estree) : [];
}

function textIn(node: RootContent): string {
  return node.type === 'text' ? node.value : '';
}

function inAttribute(name: string, value: unknown): string[] {
  if (!WITH_ADDRESS.test(name)) return [];
  const text = Array.isArray(value) ? value.join(' ') : String(value ?? '');
  if (/^srcset$/i.test(name)) return text.split(/,(?=\s|$)/).flatMap((each) => each.trim().split(/\s+/)[0] || []);
  return name === 'style' ? Array.from(text.matchAll(IN_STYLES), ([, , address = '']) => address) : [text];
}

const IN_STYLES = /url\(\s*(['"]?)(.*?)\1\s*\)/g;

/** Only a component itself knows what its attributes are. */
function inElement({name, attributes}: JsxElement): string[] {
  const isComponent = /^\p{Lu}|\./u.test(name ?? '');
  return attributes.flatMap((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return textsIn(attribute.data?.estree);
    if (typeof attribute.value === 'string')
      return isComponent ? [attribute.value] : inAttribute(attribute.name, attribute.value);
    return textsIn(attribute.value?.data?.estree);
  });
}

/** Returns the texts in code, such as what is imported. */
function textsIn(code: CodeNode | null | undefined): string[] {
  const found: string[] = [];
  const walk = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    const {type, value} = node as {type?: unknown; value?: unknown};
    if (type === 'Literal' && typeof value === 'string') found.push(value);
    else if (type === 'TemplateElement') found.push((value as {cooked?: string | null}).cooked ?? '');
    else for (const child of Object.values(node)) walk(child);
  };
  walk(code);
  return found;
}
