import type {SyntaxNode} from '@lezer/common';
import {element} from '../element';
import {cellLanguage} from '../language/cellLanguage';

const TAGS: Readonly<Record<string, 'strong' | 'em' | 'code' | 's'>> = {
  StrongEmphasis: 'strong',
  Emphasis: 'em',
  InlineCode: 'code',
  Strikethrough: 's',
};

/** Renders inline Markdown without its marks. */
export function drawWords(text: string, pictureAddress: (url: string) => string): DocumentFragment {
  const drawn = document.createDocumentFragment();
  const paragraph = cellLanguage.parser.parse(text).topNode.firstChild;
  if (!paragraph) drawn.append(text);
  else drawNodes(paragraph, paragraph.from, paragraph.to, drawn);
  return drawn;

  function drawNodes(parent: SyntaxNode, from: number, to: number, into: ParentNode) {
    let at = from;
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.to <= from || node.from >= to) continue;
      into.append(text.slice(at, node.from));
      into.append(draw(node));
      at = node.to;
    }
    into.append(text.slice(at, to));
  }

  function draw(node: SyntaxNode): Node | string {
    const written = text.slice(node.from, node.to);
    const tag = TAGS[node.name];
    if (tag) return within(element(tag), node, node.firstChild?.to ?? node.from, node.lastChild?.from ?? node.to);
    if (node.name === 'Link' || node.name === 'Image') return drawLink(node, written);
    if (node.name === 'Escape') return written.slice(1);
    if (/^<br\b/i.test(written)) return element('br');
    return written;
  }

  function drawLink(node: SyntaxNode, written: string): Node | string {
    const url = node.getChild('URL');
    const [start, end] = node.getChildren('LinkMark');
    if (!url || !start || !end) return written;
    const address = text.slice(url.from, url.to);
    if (node.name === 'Image') {
      return element('img', {src: pictureAddress(address), alt: text.slice(start.to, end.from)});
    }
    // Not a real link: a click should edit it, not follow it.
    return within(element('span', {class: 'text-link', title: address}), node, start.to, end.from);
  }

  function within(into: HTMLElement, node: SyntaxNode, from: number, to: number): HTMLElement {
    drawNodes(node, from, to, into);
    return into;
  }
}
