import type {Properties, RootContent} from 'hast';
import {levelHeadings} from '../domain/headings';
import {cleanHtml} from '../domain/html/cleanHtml';
import {importableTarget, resolveLinks} from '../domain/links';
import {nestLists} from '../domain/nestLists';
import {tidyBlocks} from '../domain/tidyBlocks';
import {toMarkdown} from '../domain/toMarkdown';
import {readTypedMarks} from '../domain/typedMarks';

/**
 * Converts pasted HTML from Word, Outlook, Google Docs or a web page to Markdown. Leaves out pictures, except those that
 * are already next to the page.
 */
export function convertPaste(html: string): string {
  const copied = /<!--StartFragment-->([\s\S]*)<!--EndFragment-->/.exec(html)?.[1] ?? html;
  const blocks = cleanHtml(parseHtml(copied), {link: linkTo, picture: pictureBeside, leaveOut: () => undefined});
  const pasted = levelHeadings(tidyBlocks(nestLists(readTypedMarks(blocks))));
  const pages = resolveLinks([{file: '', heading: null, blocks: pasted, notes: new Map()}], {
    addForAll: () => undefined,
  });
  return pages.map((page) => toMarkdown(page.blocks)).join('');
}

function linkTo(href: string): string | undefined {
  return importableTarget(href, {add: () => undefined});
}

/** Browsers copy full addresses, so one without a scheme comes from the editor. */
function pictureBeside(src: string): string | undefined {
  return /^[a-z][a-z\d+.-]*:|^\//i.test(src) ? undefined : src;
}

/** Parses a web page with the browser's own parser. Nothing in it is loaded or run. */
export function parseHtml(html: string): RootContent[] {
  return childrenOf(new DOMParser().parseFromString(html, 'text/html').body);
}

function childrenOf({childNodes}: Element): RootContent[] {
  return Array.from(childNodes).flatMap((node): RootContent[] => {
    if (node.nodeType === Node.TEXT_NODE) return [{type: 'text', value: node.nodeValue ?? ''}];
    return node.nodeType === Node.ELEMENT_NODE ? [elementOf(node as Element)] : [];
  });
}

function elementOf(node: Element): RootContent {
  const children = childrenOf(node) as Extract<RootContent, {type: 'element' | 'text'}>[];
  return {type: 'element', tagName: node.localName, properties: propertiesOf(node), children};
}

/** Attributes whose names in a tree differ from HTML */
const NAMES: Readonly<Record<string, string>> = {colspan: 'colSpan', rowspan: 'rowSpan', datetime: 'dateTime'};

function propertiesOf({attributes, classList}: Element): Properties {
  const properties: Properties = {};
  for (const {name, value} of attributes) {
    if (name === 'class') properties.className = Array.from(classList);
    else if (name === 'hidden' || name === 'checked') properties[name] = true;
    else properties[NAMES[name] ?? inOneWord(name)] = value;
  }
  return properties;
}

function inOneWord(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
