import {addClass, element, isElement} from '@deskbook/engine/remark/hastNodes';
import type {Element, ElementContent, Text} from 'hast';

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
