import {addClass, element, isElement, textOf} from '@deskbook/engine/remark/hastNodes';
import type {Element, ElementContent, Text} from 'hast';

/** Elements that end a line of text */
const BLOCKS = ['p', 'ul', 'ol', 'dl', 'div', 'pre', 'table', 'blockquote', 'img', 'picture', 'figure', 'details'];

/** The end of a sentence that is followed by another */
const SENTENCE = /[.!?][”")]?(?=\s+[\p{Lu}“"(`*]|\s*$)/u;

/** The end of a clause that is followed by what to look for or do next */
const CLAUSE = /[:;](?=\s)|,(?= (?:and|but|or|so|then) )/u;

/** Characters in a line on a desktop. Longer sentences may be split, and much longer leads can't be read at a glance. */
const LINE = 64;
export const GLANCE = 80;

/**
 * Wraps the beginning of a step in its own element, so readers can take it in at a glance and read the rest if needed.
 * That's the first sentence, or the first clause of a long one.
 *
 * @returns the beginning if it is too long for that; otherwise null
 */
export function splitLead(item: Element): string | null {
  const [first] = item.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const container = isElement(first, 'p') ? first : item;
  const end = container.children.findIndex(
    (child) => isElement(child, ...BLOCKS) || child.type.startsWith('mdxJsxFlow'),
  );
  const line = end < 0 ? container.children : container.children.slice(0, end);
  const [sentence, others] = splitAfter(line, SENTENCE);
  const [clause, rest] = lengthOf(sentence) > LINE ? splitAfter(sentence, CLAUSE) : [sentence, []];
  if (clause.length === 0) return null;
  if (lengthOf(clause) > GLANCE) return textsOf(clause).trim();
  container.children.splice(0, line.length, element('span', 'step-lead', clause), ...rest, ...others);
  return null;
}

function lengthOf(nodes: readonly ElementContent[]): number {
  return textsOf(nodes).length;
}

function textsOf(nodes: readonly ElementContent[]): string {
  return nodes.map((node) => textOf(node)).join('');
}

function splitAfter(line: readonly ElementContent[], end: RegExp): [ElementContent[], ElementContent[]] {
  for (const [index, node] of line.entries()) {
    const text = textOf(node);
    const match = end.exec(text);
    if (!match) continue;
    const cut = match.index + match[0].length;
    const [before, after] = [text.slice(0, cut), text.slice(cut)];
    if (node.type !== 'text') {
      // A sentence inside an element, as in `**Do not power it off.** Leave it on.`
      if (after === '') return [line.slice(0, index + 1), line.slice(index + 1)];
      continue;
    }
    // Keeps the space between the two, for people who copy the text.
    const rest: ElementContent[] = after ? [{type: 'text', value: after}] : [];
    return [
      [...line.slice(0, index), {type: 'text', value: before}],
      [...rest, ...line.slice(index + 1)],
    ];
  }
  return [[...line], []];
}

/** `Desk printer: push the lever …`: the case an item applies to, and a colon */
const CASE = /^\s*([^\s:.;,?][^:.;,?]{0,27}:)\s+/;

/** Marks a list under a step as choices if each item begins with the case it applies to. */
export function markChoices(step: Element): void {
  for (const list of step.children) {
    if (!isElement(list, 'ul')) continue;
    const items = list.children.filter((child) => isElement(child, 'li'));
    const texts = items.map(firstText);
    if (items.length < 2 || !texts.every((text) => text && CASE.test(text.value))) continue;
    addClass(list, 'step-choices');
    for (const item of items) nameCase(item);
  }
}

function firstText(item: Element): Text | undefined {
  const [first] = item.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return first?.type === 'text' ? first : undefined;
}

function nameCase(item: Element): void {
  const text = firstText(item);
  const [start = '', name = ''] = CASE.exec(text?.value ?? '') ?? [];
  if (!text) return;
  text.value = text.value.slice(start.length);
  item.children = [
    element('b', null, [{type: 'text', value: name}]),
    {type: 'text', value: ' '},
    element('span', null, item.children as ElementContent[]),
  ];
}
