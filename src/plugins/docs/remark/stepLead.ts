import type {Element, ElementContent} from 'hast';
import {element, isElement, textOf} from '../../../remark/hastNodes';

/** Elements that end a line of text. */
const BLOCKS = ['p', 'ul', 'ol', 'dl', 'div', 'pre', 'table', 'blockquote', 'img', 'picture', 'figure', 'details'];

/** The end of a sentence, where another one follows. */
const SENTENCE = /[.!?][”")]?(?=\s+[\p{Lu}“"(`*]|\s*$)/u;

/** The end of a part of a sentence, where what to look for or to do next follows. */
const CLAUSE = /[:;](?=\s)|,(?= (?:and|but|or|so|then) )/u;

/** A line of a desk: a longer sentence may end in its middle, and much longer ones say nothing at a glance. */
const LINE = 64;
const GLANCE = 80;

/**
 * Puts the beginning of a step into an element of its own: it can be read at a glance, the rest when needed. That is
 * its first sentence, or the first part of a long one.
 */
export function splitLead(item: Element): void {
  const [first] = item.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const holder = isElement(first, 'p') ? first : item;
  const end = holder.children.findIndex((child) => isElement(child, ...BLOCKS) || child.type.startsWith('mdxJsxFlow'));
  const line = end < 0 ? holder.children : holder.children.slice(0, end);
  const [sentence, others] = splitAfter(line, SENTENCE);
  const [clause, rest] = lengthOf(sentence) > LINE ? splitAfter(sentence, CLAUSE) : [sentence, []];
  if (clause.length === 0 || lengthOf(clause) > GLANCE) return;
  holder.children.splice(0, line.length, element('span', 'step-lead', clause), ...rest, ...others);
}

function lengthOf(nodes: readonly ElementContent[]): number {
  return nodes.reduce((length, node) => length + textOf(node).length, 0);
}

function splitAfter(line: readonly ElementContent[], end: RegExp): [ElementContent[], ElementContent[]] {
  for (const [index, node] of line.entries()) {
    const text = textOf(node);
    const match = end.exec(text);
    if (!match) continue;
    const cut = match.index + match[0].length;
    const [before, after] = [text.slice(0, cut), text.slice(cut)];
    if (node.type !== 'text') {
      // A sentence that is marked as a whole, as in `**Do not power it off.** Leave it on.`
      if (after === '') return [line.slice(0, index + 1), line.slice(index + 1)];
      continue;
    }
    // The space stays between the two, for anyone who copies the text.
    const rest: ElementContent[] = after ? [{type: 'text', value: after}] : [];
    return [
      [...line.slice(0, index), {type: 'text', value: before}],
      [...rest, ...line.slice(index + 1)],
    ];
  }
  return [[...line], []];
}
