import {readXmlTree} from '@deskbook/import/domain/xml';
import {xmlText} from '@deskbook/text/xmlElements';
import {ForeignFault} from './format';

/** An XML element, parsed or to be written. */
export interface XmlElement {
  /** Without its prefix if it was parsed. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
  /** The line where it begins, from 1; 0 for an element created here. */
  line: number;
}

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
type Children = readonly (XmlElement | string)[];

/** Omits undefined attributes. */
export function xml(name: string, children: Children): XmlElement;
export function xml(name: string, attributes?: Attributes, children?: Children): XmlElement;
export function xml(name: string, first: Attributes | Children = {}, second: Children = []): XmlElement {
  const [attributes, children] = Array.isArray(first) ? [{}, first as Children] : [first as Attributes, second];
  const written = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return {
    name,
    attributes: Object.fromEntries(written.map(([key, value]) => [key, String(value)])),
    children: [...children],
    line: 0,
  };
}

type WriteText = (text: string) => string;

/**
 * Writes a whole file. Indents elements that contain only elements.
 *
 * @param writeText `escapeXml`, or `inCdata` for Moodle
 */
export function writeXml(root: XmlElement, writeText: WriteText = escapeXml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, '', writeText)}\n`;
}

function writeElement(element: XmlElement, indent: string, writeText: WriteText): string {
  const {name, children} = element;
  const isText = name === 'pre' || children.some((child) => typeof child === 'string');
  // Spaces beside text would become part of it.
  if (isText) return writeTag(element, children.map((child) => writeFlat(child, writeText)).join(''));
  const inner = `${indent}  `;
  const lines = children.map((child) => `\n${inner}${writeElement(child as XmlElement, inner, writeText)}`);
  return writeTag(element, lines.length > 0 ? `${lines.join('')}\n${indent}` : '');
}

function writeFlat(node: XmlElement | string, writeText: WriteText): string {
  return typeof node === 'string'
    ? writeText(node)
    : writeTag(node, node.children.map((child) => writeFlat(child, writeText)).join(''));
}

function writeTag({name, attributes, children}: XmlElement, content: string): string {
  const tag = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(' ');
  return children.length === 0 ? `<${tag}/>` : `<${tag}>${content}</${name}>`;
}

/** Characters that XML can't represent. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: matches the characters to leave out
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

function escapeXml(text: string): string {
  return text
    .replace(UNWRITABLE, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
    .replaceAll('\r', '&#13;');
}

/**
 * Writes a text without entities. Moodle gets a text in pieces between its entities, and drops those that are only
 * spaces.
 */
export function inCdata(text: string): string {
  if (!/[&<>"]/.test(text)) return escapeXml(text);
  return `<![CDATA[${text.replace(UNWRITABLE, '').replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

/**
 * Parses XML strictly.
 *
 * @throws ForeignFault with the line if it isn't valid XML
 */
export function readXml(text: string): XmlElement {
  const element = readXmlTree<XmlElement>(text, {
    elementOf: ({local, attributes}, line) => {
      const values = Object.values(attributes).map(({name, value}) => [name, value]);
      return {name: local, attributes: Object.fromEntries(values), children: [], line};
    },
    onMistake(message, line) {
      // Prefixes mean nothing here.
      if (!message.startsWith('unbound namespace prefix'))
        throw new ForeignFault(`Its XML is damaged: ${message}`, {line});
    },
    refuse: (line) => {
      throw new ForeignFault('It is nested too deeply.', {line});
    },
  });
  if (!element) throw new ForeignFault('It is empty.');
  return element;
}

export function textIn(node: XmlElement | string | undefined): string {
  return node === undefined ? '' : xmlText(node);
}
