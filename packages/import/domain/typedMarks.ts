import type {Element, ElementContent} from 'hast';
import {checkedAt} from './boxes';
import type {Block, ListItem} from './document';
import {isElement, text, textOf} from './hastNodes';

const BULLET = /^\s*[•·▪◦●■‣–-]\s+/u;
const NUMBER = /^\s*(\d{1,3})[.)]\s+/;
const BOX = /^\s*\p{So}\s*|^\s*[□▢]\s*/u;

/** Turns paragraphs with a typed number, bullet or box into list items. */
export function readTypedMarks(blocks: readonly Block[]): Block[] {
  const numbers = blocks.map(typedNumber);
  let last = 0;
  return blocks.map((block, at) => {
    if (block.type === 'item') return block.isContinuation ? block : withBox(block);
    if (/^h\d$/.test(block.tagName)) last = 0;
    if (block.tagName !== 'p') return block;
    const number = numbers[at];
    const isNext =
      number !== undefined && (last > 0 ? number === last + 1 : number === 1 && numbers.indexOf(2, at) > 0);
    if (isNext) {
      last = number;
      return item(block, NUMBER, {isOrdered: true, value: number});
    }
    const words = textOf(block);
    if (BULLET.test(words)) return withBox(item(block, BULLET, {isOrdered: false, value: 0}));
    return checkedAt(words.trimStart()) === undefined ? block : withBox(item(block, /^/, {isOrdered: false, value: 0}));
  });
}

function typedNumber(block: Block): number | undefined {
  const [, digits] = (block.type !== 'item' && isElement(block, 'p') && NUMBER.exec(textOf(block))) || [];
  return digits === undefined ? undefined : Number(digits);
}

function item(paragraph: Element, mark: RegExp, kind: Pick<ListItem, 'isOrdered' | 'value'>): ListItem {
  const list = kind.isOrdered ? 'typed numbers' : 'typed bullets';
  return {type: 'item', list, level: 0, ...kind, children: [withoutMark(paragraph, mark)]};
}

/** A box at the beginning of an item makes it a task, without a bullet. */
function withBox(block: ListItem): ListItem {
  const [first, ...rest] = block.children;
  const isChecked = first && checkedAt(textOf(first).trimStart());
  if (isChecked === undefined || !first || !isElement(first, 'p')) return block;
  return {...block, isChecked, isOrdered: false, children: [withoutMark(first, BOX), ...rest]};
}

function withoutMark(paragraph: Element, mark: RegExp): Element {
  return {...paragraph, children: dropStart(paragraph.children, mark.exec(textOf(paragraph))?.[0].length ?? 0)};
}

function dropStart(nodes: readonly ElementContent[], length: number): ElementContent[] {
  let left = length;
  return nodes.flatMap((node) => {
    const own = textOf(node).length;
    const dropped = Math.min(left, own);
    left -= dropped;
    if (dropped === 0) return [node];
    if (node.type === 'text') return dropped === own ? [] : [text(node.value.slice(dropped))];
    return node.type === 'element' && dropped < own ? [{...node, children: dropStart(node.children, dropped)}] : [];
  });
}
