import type {MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {Node, Parent} from 'unist';
import {sliceOf} from './sourceText';

/**
 * Returns the text of nodes without markup. Text that parsed as a directive, such as `10:30`, is read from the source.
 * A blank becomes `___`, an image its alt text and URL.
 */
export function plainText(nodes: readonly Node[], source: string): string {
  return nodes
    .map((node) => textOf(node, source))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

const BLOCKS = /^(?:paragraph|heading|list|listItem|blockquote|tableRow|tableCell|code|containerDirective)$/;

function textOf(node: Node, source: string): string {
  if (node.type === 'textDirective') return sliceOf(node, source);
  if (node.type === 'quizBlank') return '___';
  if (node.type === 'break') return ' ';
  // Tags and comments aren't text. Docusaurus's parser and ours have different names for comments.
  if (node.type === 'html' || node.type === 'comment') return '';
  if (node.type === 'image') return imageText(node as Node & Image);
  if (node.type === 'mdxJsxTextElement') return elementText(node as MdxJsxTextElement, source);
  if ('value' in node) return `${node.value}${BLOCKS.test(node.type) ? ' ' : ''}`;
  if (!('children' in node)) return '';
  const text = (node as Parent).children.map((child) => textOf(child, source)).join('');
  return BLOCKS.test(node.type) ? `${text} ` : text;
}

function elementText(element: MdxJsxTextElement, source: string): string {
  const image = imageIn(element);
  return image ? imageText(image) : element.children.map((child) => textOf(child, source)).join('');
}

interface Image {
  alt?: string | null | undefined;
  url: string;
}

/** Docusaurus makes elements of images, and code of their URLs, in which the file comes last. */
export function imageIn(node: Node): Image | null {
  if (node.type === 'image') return node as Node & Image;
  const {name, attributes} = node as MdxJsxTextElement;
  if (node.type !== 'mdxJsxTextElement' || name !== 'img') return null;
  const attribute = (wanted: string) => {
    const found = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === wanted)?.value;
    return typeof found === 'string' ? found : (/[^!"]+(?="\))/.exec(found?.value ?? '')?.[0] ?? '');
  };
  return {alt: attribute('alt'), url: attribute('src')};
}

function imageText({alt, url}: Image): string {
  return `${alt ?? ''} (${url})`;
}
