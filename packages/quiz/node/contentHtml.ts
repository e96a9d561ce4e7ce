import {readFileSync} from 'node:fs';
import {extname} from 'node:path';
import {imageFile} from '@deskbook/text/files/imageFile';
import type {Element, ElementContent, Root as HastRoot} from 'hast';
import {toHtml} from 'hast-util-to-html';
import type {RootContent} from 'mdast';
import type {MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {type State, toHast} from 'mdast-util-to-hast';
import type {Node} from 'unist';
import {visit} from 'unist-util-visit';
import type {BlankNode, Content} from '../domain/authoring';
import {sliceOf} from '../domain/sourceText';

/** Where Markdown comes from, to show it outside its site. */
export interface SourceContext {
  siteDir: string;
  /** The absolute folder of its page. */
  pageDir: string;
  source: string;
  /** The targets of reference links. */
  definitions: readonly RootContent[];
}

const BLOCKS = /^(?:paragraph|heading|list|blockquote|code|table|thematicBreak|containerDirective|leafDirective)$/;

/** Renders Markdown as self-contained HTML: images are inlined, and links that can't work become text. */
export function contentHtml(nodes: readonly Content[], context: SourceContext): string {
  const tree = contentTree(nodes, context, filledBlank);
  visit(tree, 'element', (element) => {
    if (element.tagName === 'img') embed(element, context);
    if (element.tagName === 'a') keepOutsideLink(element);
  });
  return toHtml(tree, {allowDangerousHtml: true}).trim();
}

/**
 * Renders Markdown as an HTML tree, without a paragraph around inline content. HTML that the author typed stays `raw`.
 *
 * @param blank renders a blank; omitted if there is none
 */
export function contentTree(
  nodes: readonly Content[],
  {source, definitions}: Pick<SourceContext, 'source' | 'definitions'>,
  blank?: (node: BlankNode) => Element,
): HastRoot {
  const handlers = {
    textDirective: (_: unknown, node: Node) => ({type: 'text' as const, value: sliceOf(node, source)}),
    quizBlank: (_: unknown, node: BlankNode) => blank?.(node),
    mdxJsxTextElement: htmlElement,
    mdxJsxFlowElement: htmlElement,
  };
  const isInline = !nodes.some(({type}) => BLOCKS.test(type));
  const blocks = isInline ? [{type: 'paragraph', children: nodes}] : nodes;
  const children = [...blocks, ...definitions] as RootContent[];
  const tree = toHast({type: 'root', children}, {allowDangerousHtml: true, handlers}) as HastRoot;
  const [first] = tree.children;
  return isInline && first?.type === 'element' ? {type: 'root', children: first.children} : tree;
}

/** An HTML element in MDX, such as `<kbd>`. */
function htmlElement(state: State, node: MdxJsxTextElement): Element {
  const properties = node.attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' ? [[one.name, one.value]] : []));
  return {
    type: 'element',
    tagName: node.name ?? 'span',
    properties: Object.fromEntries(properties),
    children: state.all(node) as ElementContent[],
  };
}

function filledBlank({accepted}: BlankNode): Element {
  return {
    type: 'element',
    tagName: 'u',
    properties: {className: ['right']},
    children: [{type: 'text', value: accepted.join(' / ')}],
  };
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

function embed(image: Element, {siteDir, pageDir}: SourceContext): void {
  const file = imageFile(String(image.properties.src), pageDir, siteDir);
  const type = file && MEDIA_TYPES[extname(file).toLowerCase()];
  if (type) image.properties.src = `data:${type};base64,${readFileSync(file, 'base64')}`;
}

function keepOutsideLink(link: Element): void {
  if (!/^(?:https?|mailto|tel):/i.test(String(link.properties.href))) link.tagName = 'span';
  if (link.tagName === 'span') link.properties = {};
}
