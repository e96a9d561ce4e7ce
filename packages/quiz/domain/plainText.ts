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
  if (node.type === 'image') return imageText(node as Node & {alt?: string | null; url: string});
  if (node.type === 'mdxJsxTextElement') return elementText(node as MdxJsxTextElement, source);
  if ('value' in node) return `${node.value}${BLOCKS.test(node.type) ? ' ' : ''}`;
  if (!('children' in node)) return '';
  const text = (node as Parent).children.map((child) => textOf(child, source)).join('');
  return BLOCKS.test(node.type) ? `${text} ` : text;
}

/** Docusaurus makes elements of images, and code of their URLs, in which the file comes last. */
function elementText({name, attributes, children}: MdxJsxTextElement, source: string): string {
  if (name !== 'img') return children.map((child) => textOf(child, source)).join('');
  const attribute = (wanted: string) => {
    const found = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === wanted)?.value;
    return typeof found === 'string' ? found : (/[^!"]+(?=")/.exec(found?.value ?? '')?.[0] ?? '');
  };
  return imageText({alt: attribute('alt'), url: attribute('src')});
}

function imageText({alt, url}: {alt?: string | null; url: string}): string {
  return `${alt ?? ''} (${url})`;
}
