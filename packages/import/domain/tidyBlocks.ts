import type {Element, ElementContent} from 'hast';
import {element, isElement} from './hastNodes';
import {spellOutTable} from './spellOutTable';
import {isBlank, tidyInline, trimInline} from './tidyInline';

const INLINE = new Set(
  'a abbr b bdi bdo big br cite code del dfn em font i img input ins kbd label mark q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);

/**
 * Turns a mix of blocks and text into blocks only: wraps text in paragraphs, and removes empty ones and wrappers that
 * pages don't have.
 */
export function tidyBlocks(nodes: readonly ElementContent[]): Element[] {
  const blocks: Element[] = [];
  let words: ElementContent[] = [];
  const endParagraph = () => {
    blocks.push(...paragraphsOf(words));
    words = [];
  };
  for (const node of nodes) {
    if (isInline(node)) words.push(node);
    else if (node.type === 'element') {
      endParagraph();
      blocks.push(...tidyBlock(node));
    }
  }
  endParagraph();
  return joinAlike(blocks);
}

/** Checks the children too, because web pages have links around whole blocks. */
export function isInline(node: ElementContent): boolean {
  if (node.type !== 'element') return true;
  return INLINE.has(node.tagName) && node.children.every(isInline);
}

function tidyBlock(block: Element): Element[] {
  const {tagName, children, properties} = block;
  if (tagName === 'hr' || tagName === 'pre') return [block];
  if (tagName === 'p' && children.every(isInline)) return paragraphsOf(children);
  if (/^h\d$/.test(tagName)) {
    const words = trimInline(tidyInline(children.flatMap(inlineOf), ['strong']));
    return isBlank(words)
      ? []
      : [
          element(
            tagName,
            properties.id ? {id: properties.id} : {},
            words.filter((node) => !isElement(node, 'br')),
          ),
        ];
  }
  if (tagName === 'ul' || tagName === 'ol') return listOf(block);
  if (tagName === 'table') return spellOutTable(block, (inner) => tidyBlocks(inner).map(asText));
  const inner = tidyBlocks(children);
  const anchor = properties.id ? paragraphsAt(String(properties.id), inner) : inner;
  return tagName === 'blockquote' && inner.length > 0 ? [element('blockquote', {}, anchor.map(asText))] : anchor;
}

/** Moves the target of a link to the first words of its blocks. */
function paragraphsAt(id: string, blocks: Element[]): Element[] {
  const [first, ...rest] = blocks;
  return first ? [{...first, children: [element('a', {id}, []), ...first.children]}, ...rest] : [];
}

/** Turns a heading in a quotation or list into bold text, or it would become a heading of the page. */
export function asText(block: Element): Element {
  return /^h\d$/.test(block.tagName) ? element('p', {}, [element('strong', {}, block.children)]) : block;
}

function inlineOf(node: ElementContent): ElementContent[] {
  if (node.type !== 'element' || isInline(node)) return [node];
  return node.children.flatMap(inlineOf);
}

function listOf(list: Element): Element[] {
  const items: Element[] = [];
  for (const child of list.children) {
    if (child.type !== 'element') continue;
    const last = items.at(-1);
    const inner = tidyBlocks(child.tagName === 'li' ? child.children : [child]).map(asText);
    // Word's web pages have an inner list next to its item, not inside it.
    if (child.tagName !== 'li' && last) last.children = tight([...inItem(last), ...inner]);
    else if (inner.length > 0) items.push(element('li', {}, tight(inner)));
  }
  const {start} = list.properties;
  return items.length > 0 ? [element(list.tagName, start === undefined || start === 1 ? {} : {start}, items)] : [];
}

function inItem(item: Element): Element[] {
  return tidyBlocks(item.children);
}

/** An item with one paragraph and nested lists needs no blank lines. */
function tight(blocks: readonly Element[]): ElementContent[] {
  const [first, ...rest] = blocks;
  const isTight = first?.tagName === 'p' && rest.every(({tagName}) => tagName === 'ul' || tagName === 'ol');
  return isTight ? [...first.children, ...rest] : [...blocks];
}

/** Two line breaks in a row start a new paragraph, as typed in e-mails. */
function paragraphsOf(words: readonly ElementContent[]): Element[] {
  const tidy = tidyInline(words);
  const parts: ElementContent[][] = [[]];
  tidy.forEach((node, at) => {
    const isSecond = isElement(node, 'br') && isElement(tidy[at + 1] ?? node, 'br');
    if (isSecond) parts.push([]);
    else parts.at(-1)?.push(node);
  });
  return parts.map(trimInline).flatMap((part) => (isBlank(part) ? [] : [element('p', {}, part)]));
}

/** Joins quotations and code listings that documents split into one paragraph per line. */
function joinAlike(blocks: readonly Element[]): Element[] {
  const joined: Element[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last && block.tagName === 'blockquote' && last.tagName === 'blockquote')
      joined[joined.length - 1] = {...last, children: [...last.children, ...block.children]};
    else if (last && block.tagName === 'pre' && last.tagName === 'pre')
      joined[joined.length - 1] = {
        ...last,
        children: [...last.children, {type: 'text', value: '\n'}, ...block.children],
      };
    else joined.push(block);
  }
  return joined;
}
