import type {Element} from 'hast';
import type {Block, ListItem} from './document';
import {element} from './hastNodes';

/**
 * Builds lists from numbered paragraphs. Whatever is between two steps of a list, such as a picture or a note, belongs to
 * the first one, unless it includes a heading.
 */
export function nestLists(blocks: readonly Block[]): Element[] {
  const nodes: Element[] = [];
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as Block;
    if (block.type !== 'item' || block.isContinuation) {
      nodes.push(...(block.type === 'item' ? (block.children as Element[]) : [block]));
      at++;
      continue;
    }
    const {list, end} = takeList(blocks, at, block);
    nodes.push(list);
    at = end;
  }
  return nodes;
}

function takeList(blocks: readonly Block[], start: number, first: ListItem): {list: Element; end: number} {
  const items: Element[] = [];
  let item = first;
  let at = start + 1;
  for (;;) {
    const next = findNext(blocks, at, item);
    const end = next ?? endOfSublists(blocks, at, item);
    items.push(listItem(item, nestLists(blocks.slice(at, end))));
    if (next === undefined) return {list: listOf(first, items), end};
    item = blocks[next] as ListItem;
    at = next + 1;
  }
}

/** Returns the index at which the list continues; undefined if it ends. */
function findNext(blocks: readonly Block[], from: number, item: ListItem): number | undefined {
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    if (block.type !== 'item') {
      if (!item.isOrdered || /^h\d$/.test(block.tagName)) return undefined;
    } else if (block.isContinuation) {
      if (block.level < item.level) return undefined;
    } else if (block.list === item.list && block.level <= item.level) {
      return block.level === item.level && goesOn(item, block) ? at : undefined;
    } else if (!item.isOrdered && block.level <= item.level) return undefined;
  }
  return undefined;
}

function goesOn(item: ListItem, next: ListItem): boolean {
  return next.isOrdered === item.isOrdered && (!item.isOrdered || next.value === item.value + 1);
}

/** Returns the end of the deeper items and continued paragraphs after an item. */
function endOfSublists(blocks: readonly Block[], from: number, {level}: ListItem): number {
  let end = from;
  for (let block = blocks[end]; block?.type === 'item' && isInside(block, level); block = blocks[end]) end++;
  return end;
}

function isInside(block: ListItem, level: number): boolean {
  return block.isContinuation ? block.level >= level : block.level > level;
}

function listOf({isOrdered, value}: ListItem, items: Element[]): Element {
  if (!isOrdered) return element('ul', {}, items);
  return element('ol', value === 1 ? {} : {start: value}, items);
}

function listItem({isChecked, children}: ListItem, inner: readonly Element[]): Element {
  const box = isChecked === undefined ? [] : [element('input', {type: 'checkbox', checked: isChecked}, [])];
  const [first, ...rest] = children;
  if (box.length > 0 && first?.type === 'element' && first.tagName === 'p')
    return element('li', {}, [element('p', {}, [...box, ...first.children]), ...rest, ...inner]);
  return element('li', {}, [...box, ...children, ...inner]);
}
