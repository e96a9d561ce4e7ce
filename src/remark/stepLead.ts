import type {Element, ElementContent} from 'hast';
import {element, isElement} from './hastNodes';

/** Elements that end a line of text. */
const BLOCKS = ['p', 'ul', 'ol', 'dl', 'div', 'pre', 'table', 'blockquote', 'img', 'picture', 'figure', 'details'];

/** The end of a sentence, where another one follows. */
const END = /[.!?][”")]?(?=\s+[\p{Lu}“"(`*]|\s*$)/u;

/** Puts the first sentence of a step into an element of its own: it can be read at a glance, the rest when needed. */
export function splitLead(item: Element): void {
  const [first] = item.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const holder = isElement(first, 'p') ? first : item;
  const end = holder.children.findIndex((child) => isElement(child, ...BLOCKS) || child.type.startsWith('mdxJsxFlow'));
  const line = end < 0 ? holder.children : holder.children.slice(0, end);
  const [lead, rest] = splitAfterSentence(line);
  if (lead.length === 0) return;
  holder.children.splice(0, line.length, element('span', 'step-lead', lead), ...rest);
}

function splitAfterSentence(line: readonly ElementContent[]): [ElementContent[], ElementContent[]] {
  for (const [index, node] of line.entries()) {
    const match = node.type === 'text' ? END.exec(node.value) : null;
    if (node.type !== 'text' || !match) continue;
    const cut = match.index + match[0].length;
    const [before, after] = [node.value.slice(0, cut), node.value.slice(cut)];
    // The space stays between the two, for anyone who copies the text.
    const rest: ElementContent[] = after ? [{type: 'text', value: after}] : [];
    return [
      [...line.slice(0, index), {type: 'text', value: before}],
      [...rest, ...line.slice(index + 1)],
    ];
  }
  return [[...line], []];
}
