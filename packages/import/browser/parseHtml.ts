import type {Properties, RootContent} from 'hast';

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
