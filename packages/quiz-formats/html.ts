import {element, elementsIn} from '@deskbook/import/domain/hastNodes';
import type {Element, ElementContent} from 'hast';
import {toHtml} from 'hast-util-to-html';
import {BLANK, type Html} from './portableQuiz';

/** Replaces elements with other nodes. If `replace` returns undefined, keeps the element and visits its children. */
export function replaceElements(content: Html, replace: (element: Element) => Html | undefined): Html {
  return content.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    return replace(node) ?? [{...node, children: replaceElements(node.children, replace)}];
  });
}

export function writeHtml(content: Html): string {
  return toHtml({type: 'root', children: content}, {characterReferences: {useNamedReferences: true}}).trim();
}

/** Returns the plain text, with pictures as their descriptions and blanks as lines. */
export function wordsOf(content: Html): string {
  return content.map(wordsIn).join('').replace(/\s+/g, ' ').trim();
}

const BLOCK = /^(?:p|li|tr|td|th|pre|h[1-6]|blockquote|div|br|dd|dt)$/;

function wordsIn(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  if (node.tagName === 'img') return String(node.properties.alt ?? '');
  if (node.tagName === BLANK) return '_____';
  const words = node.children.map(wordsIn).join('');
  return BLOCK.test(node.tagName) ? `${words} ` : words;
}

export function blankIndex(node: Element): number | undefined {
  return node.tagName === BLANK ? Number(node.properties.dataIndex) : undefined;
}

/** Joins prompt and body, which other systems store as one text. */
export function questionText({prompt, body}: {prompt: Html; body: Html}): Html {
  return [element('p', {}, prompt), ...body];
}

export function imagesIn(content: Html): Element[] {
  return elementsOf(content).filter(({tagName}) => tagName === 'img');
}

export function picturesIn(content: Html): string[] {
  return [...new Set(imagesIn(content).map(({properties}) => String(properties.src)))];
}

export function hasElement(content: Html, name: string): boolean {
  return elementsOf(content).some(({tagName}) => tagName === name);
}

function elementsOf(children: Html): Element[] {
  return [...elementsIn({type: 'root', children})];
}
