import type {Element, ElementContent} from 'hast';
import {element, elementsIn, isElement, text, textOf} from './hastNodes';

const MARKS = ['strong', 'em', 'del', 'code', 'a', 'sup', 'sub'];
const SPACE = /[\s\u00a0\u2000-\u200a]+/g;
/** Soft hyphens, direction marks and other invisible characters */
const UNSEEN = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g;

/**
 * Cleans up the content of a paragraph: documents make spaces bold, and split a word if part of it was typed later.
 */
export function tidyInline(nodes: readonly ElementContent[], outer: readonly string[] = []): ElementContent[] {
  const tidy = nodes.flatMap((node) => tidyNode(node, outer));
  return mergeNeighbors(tidy);
}

/** Removes spaces and line breaks at both ends of a paragraph. */
export function trimInline(nodes: readonly ElementContent[]): ElementContent[] {
  const isSpace = (node: ElementContent | undefined) =>
    node !== undefined && (isElement(node, 'br') || (node.type === 'text' && node.value.trim() === ''));
  let [from, to] = [0, nodes.length];
  while (from < to && isSpace(nodes[from])) from++;
  while (to > from && isSpace(nodes[to - 1])) to--;
  return nodes.slice(from, to).map((node, at) => {
    if (node.type !== 'text') return node;
    const start = at === 0 ? node.value.trimStart() : node.value;
    return text(at === to - from - 1 ? start.trimEnd() : start);
  });
}

/** Whether nothing in a paragraph is visible. */
export function isBlank(nodes: readonly ElementContent[]): boolean {
  return nodes.every((node) => textOf(node).trim() === '' && !hasMore(node));
}

/** Pictures, boxes and notes are visible even without text. */
function hasMore(node: ElementContent): boolean {
  return [...elementsIn(node)].some(
    ({tagName, properties}) => /^(?:img|input|hr)$/.test(tagName) || properties.dataNote,
  );
}

function tidyNode(node: ElementContent, outer: readonly string[]): ElementContent[] {
  if (node.type === 'text') return [text(node.value.replace(UNSEEN, '').replace(SPACE, ' '))];
  if (node.type !== 'element') return [];
  if (isElement(node, 'br', 'img', 'input') || node.properties.dataNote) return [node];
  const inner = tidyInline(node.children, [...outer, node.tagName]);
  if (!MARKS.includes(node.tagName) || (isElement(node, 'a') && node.properties.href === undefined)) {
    return node.properties.id ? [element('a', {id: node.properties.id}, []), ...inner] : inner;
  }
  if (outer.includes(node.tagName) || isBlank(inner)) return inner;
  if (isElement(node, 'sup') && /^(?:st|nd|rd|th)$/.test(textOf(node))) return inner;
  return withSpaceOutside(node, inner);
}

function withSpaceOutside(node: Element, inner: ElementContent[]): ElementContent[] {
  const words = inner.map(textOf).join('');
  const before = /^\s/.test(words) ? [text(' ')] : [];
  const after = /\s$/.test(words) ? [text(' ')] : [];
  const breaks = isElement(inner.at(-1) ?? text(''), 'br') ? [element('br', {}, [])] : after;
  return [...before, {...node, children: trimInline(inner)}, ...breaks];
}

function mergeNeighbors(nodes: readonly ElementContent[]): ElementContent[] {
  const merged: ElementContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (last?.type === 'text' && node.type === 'text')
      merged[merged.length - 1] = text((last.value + node.value).replace(SPACE, ' '));
    else if (last?.type === 'element' && node.type === 'element' && looksLike(last, node))
      merged[merged.length - 1] = {...last, children: mergeNeighbors([...last.children, ...node.children])};
    else merged.push(node);
  }
  return merged;
}

function looksLike(one: Element, other: Element): boolean {
  if (
    !MARKS.includes(one.tagName) ||
    one.tagName !== other.tagName ||
    one.properties.dataNote ||
    other.properties.dataNote
  )
    return false;
  return (
    one.properties.href === other.properties.href && one.properties.id === other.properties.id && one.tagName !== 'code'
  );
}
