import type {Node, Parent} from 'unist';
import {sliceOf} from './sourceText';

/**
 * The words of nodes, without markup. A text such as `10:30`, in which the parser has seen a directive, is taken from
 * the source; a gap is `___`; an image its words and its address.
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
  // Tags and comments are no words, and Docusaurus's parser and ours give them different names.
  if (node.type === 'html' || node.type === 'comment') return '';
  if (node.type === 'image') return imageText(node as Node & {alt?: string | null; url: string});
  if ('value' in node) return `${node.value}${BLOCKS.test(node.type) ? ' ' : ''}`;
  if (!('children' in node)) return '';
  const text = (node as Parent).children.map((child) => textOf(child, source)).join('');
  return BLOCKS.test(node.type) ? `${text} ` : text;
}

function imageText({alt, url}: {alt?: string | null; url: string}): string {
  return `${alt ?? ''} (${url})`;
}
