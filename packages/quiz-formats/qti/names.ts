import type {XmlElement} from '../xml';

export type QtiVersion = '2.1' | '3.0';

/** HTML elements have the same names in both versions. */
const HTML = new Set(
  'a abbr acronym address audio b bdi bdo big blockquote br caption cite code col colgroup dd dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img kbd label li object ol p param picture pre q samp section small source span strong sub sup table tbody td tfoot th thead tr track tt ul var video'.split(
    ' ',
  ),
);

/** Renames an element from 2.1 to 3.0: `choiceInteraction maxChoices` to `qti-choice-interaction max-choices`. */
export function toQti30({name, attributes, children, line}: XmlElement): XmlElement {
  const inner = children.map((child) => (typeof child === 'string' ? child : toQti30(child)));
  if (HTML.has(name)) return {name, attributes, children: inner, line};
  const renamed = Object.entries(attributes).map(([key, value]) => [key.includes(':') ? key : kebab(key), value]);
  return {
    name: `qti-${kebab(name)}`,
    attributes: Object.fromEntries(renamed),
    children: HOLDERS.has(name) ? [{name: 'qti-content-body', attributes: {}, children: inner, line}] : inner,
    line,
  };
}

/** Elements whose content 3.0 wraps in another element. */
const HOLDERS = new Set(['modalFeedback', 'feedbackBlock', 'rubricBlock']);

/** Renames an element of either version to 2.1. */
export function toQti21(element: XmlElement): XmlElement {
  const {name, attributes, line} = element;
  const children = element.children.flatMap((child) => {
    if (typeof child === 'string') return [child];
    const inner = toQti21(child);
    return inner.name === 'contentBody' ? inner.children : [inner];
  });
  if (!name.startsWith('qti-')) return {name, attributes, children, line};
  const renamed = Object.entries(attributes).map(([key, value]) => [camel(key), value]);
  return {name: camel(name.slice('qti-'.length)), attributes: Object.fromEntries(renamed), children, line};
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
