import type {Element} from 'hast';
import type {ListItem} from '../document';
import {element, elementsIn, isElement, textOf} from '../hastNodes';

/**
 * Reads a list item from Word's clipboard format or its web pages: a paragraph whose style names a list, with the number as
 * text.
 */
export function readMsoItem(paragraph: Element): ListItem | undefined {
  const {dataMsoList} = paragraph.properties;
  const [, list, level, override] = /^(\w+)\s+level(\d+)\s*(\w*)/.exec(String(dataMsoList ?? '')) ?? [];
  if (!list || !level) return undefined;
  const mark = [...elementsIn(paragraph)].find(isNumber);
  const written = mark ? textOf(mark).trim() : '';
  const value = numberOf(written);
  return {
    type: 'item',
    list: `${list} ${override}`,
    level: Number(level) - 1,
    isOrdered: value !== undefined,
    value: value ?? 0,
    children: [withoutNumber(element('p', {}, paragraph.children))],
  };
}

/** Reads list items of Word on the web, where each item is a separate list with only an indentation level. */
export function readWebItems(list: Element): ListItem[] | undefined {
  const items = list.children.filter((child): child is Element => isElement(child, 'li'));
  if (items.length === 0 || items.some(({properties}) => !properties.dataAriaLevel)) return undefined;
  const from = Number(list.properties.start ?? 1);
  return items.map(({properties, children}, at) => ({
    type: 'item',
    list: `web ${properties.dataListid}`,
    level: Number(properties.dataAriaLevel) - 1,
    isOrdered: list.tagName === 'ol',
    value: from + at,
    children,
  }));
}

function isNumber({properties}: Element): boolean {
  return /^ignore$/i.test(String(properties.dataMsoList ?? ''));
}

function withoutNumber(node: Element): Element {
  const children = node.children.filter((child) => child.type !== 'element' || !isNumber(child));
  return {...node, children: children.map((child) => (child.type === 'element' ? withoutNumber(child) : child))};
}

/** Returns the value of "3.", "(c)" or "iii)"; undefined for a bullet such as Word's "o". */
function numberOf(mark: string): number | undefined {
  const [, digits, letters] = /^\(?(?:(?:\d+\.)*(\d+)[.):]?|([a-z]+)[.)])$/i.exec(mark) ?? [];
  if (digits) return Number(digits);
  if (!letters) return undefined;
  return romanOf(letters.toLowerCase()) ?? letters.toLowerCase().charCodeAt(0) - 96;
}

const ROMAN: Readonly<Record<string, number>> = {i: 1, v: 5, x: 10, l: 50};

/** Reads only i, v, x and l as Roman numerals; other letters count alphabetically. */
function romanOf(letters: string): number | undefined {
  if (!/^[ivxl]+$/.test(letters)) return undefined;
  const values = Array.from(letters, (letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
