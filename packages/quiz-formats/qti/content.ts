import type {ElementContent} from 'hast';
import {replaceElements} from '../html';
import type {Html} from '../portableQuiz';
import {type XmlElement, xml} from '../xml';

/** Replacements for elements that QTI 2.1 doesn't support. */
const RENAMED: Readonly<Record<string, string>> = {
  del: 'span',
  s: 'span',
  u: 'span',
  mark: 'span',
  figure: 'div',
  figcaption: 'div',
  details: 'div',
  summary: 'div',
  section: 'div',
};
const KEPT = new Set(['href', 'src', 'alt', 'colSpan', 'rowSpan']);
const LEFT_OUT = new Set(['input', 'script', 'style', 'video', 'audio', 'iframe', 'svg']);

/**
 * Converts HTML to elements of an item.
 *
 * @param special converts elements of ours, such as blanks
 */
export function qtiContent(
  content: Html,
  special: (element: Html[number]) => XmlElement | undefined = () => undefined,
): (XmlElement | string)[] {
  return content.flatMap((node): (XmlElement | string)[] => {
    if (node.type === 'text') return [node.value];
    if (node.type !== 'element' || LEFT_OUT.has(node.tagName)) return [];
    const own = special(node);
    if (own) return [own];
    const attributes = Object.entries(node.properties).filter(([name]) => KEPT.has(name));
    const named = attributes.map(([name, value]) => [name.toLowerCase(), String(value)]);
    return [xml(RENAMED[node.tagName] ?? node.tagName, Object.fromEntries(named), qtiContent(node.children, special))];
  });
}

/** Converts HTML to blocks, with a paragraph around inline content. */
export function qtiBlocks(content: Html, special?: Parameters<typeof qtiContent>[1]): XmlElement[] {
  const written = qtiContent(content, special);
  const isFlat = written.some((node) => typeof node === 'string' || INLINE.has(node.name));
  return isFlat ? [xml('p', written)] : (written as XmlElement[]);
}

const INLINE = new Set(['a', 'br', 'code', 'em', 'img', 'span', 'strong', 'sub', 'sup', 'textEntryInteraction']);

/** Pictures are in a folder next to that of the items. */
export function withPictureFiles(content: Html, fileOf: (name: string) => string | undefined): Html {
  return replaceElements(content, (element): ElementContent[] | undefined => {
    if (element.tagName !== 'img') return undefined;
    const file = fileOf(String(element.properties.src));
    return [
      {
        ...element,
        properties: {...element.properties, alt: element.properties.alt ?? '', ...(file && {src: `../${file}`})},
      },
    ];
  });
}
