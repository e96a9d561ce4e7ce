import {splitAtPhoneNumbers} from '@deskbook/text/phoneNumbers';
import type {Element, ElementContent, Root, Text} from 'hast';
import type {MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {Parent} from 'unist';
import {SKIP, visit} from 'unist-util-visit';
import {PLAIN_HTML} from './hastNodes';
import {jsxNode} from './jsxNodes';

/** Elements that can't contain links, or whose text is literal. */
const LEFT_ALONE = new Set([
  ...[
    'a',
    'button',
    'code',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'kbd',
    'label',
    'pre',
    'samp',
    'script',
    'style',
    'svg',
  ],
  // Tapping an option selects it, and a question's text is a label too.
  ...['Quiz.Prompt', 'Quiz.Option'],
]);

/** Turns phone numbers in text into links that a phone can dial. */
export default function linkPhones() {
  return (tree: Root) => linkIn(tree, false);
}

/** @param isPlain whether to make plain HTML links instead of components */
function linkIn(tree: Parent, isPlain: boolean): void {
  visit(tree, (node, index, parent) => {
    const name = nameOf(node);
    if (LEFT_ALONE.has(name)) return SKIP;
    if (name === PLAIN_HTML && node !== tree) {
      linkIn(node as Parent, true);
      return SKIP;
    }
    if (node.type !== 'text' || index === undefined || !parent) return;
    const pieces = splitAtPhoneNumbers((node as Text).value);
    if (pieces.every((piece) => typeof piece === 'string')) return;
    const nodes = pieces.map((piece) =>
      typeof piece === 'string' ? text(piece) : link(piece.href, piece.text, isPlain),
    );
    (parent as Parent).children.splice(index, 1, ...nodes);
    return index + nodes.length;
  });
}

function nameOf(node: object): string {
  if ('tagName' in node) return String(node.tagName);
  return 'name' in node ? String(node.name) : '';
}

function text(value: string): Text {
  return {type: 'text', value};
}

/** Mimics an author's JSX, because Docusaurus's own link would open a new tab for anything but a page. */
function link(href: string, number: string, isPlain: boolean): ElementContent | MdxJsxTextElement {
  const children = [text(number)];
  if (isPlain) return {type: 'element', tagName: 'a', properties: {href}, children} satisfies Element;
  const element = jsxNode('mdxJsxTextElement', 'a', {href});
  return {...element, children, data: {...element.data, _mdxExplicitJsx: true}} as MdxJsxTextElement;
}
