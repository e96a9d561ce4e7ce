import {SaxesParser, type SaxesTagNS} from 'saxes';
import {ImportError} from './conversionWarnings';

/** An element of a document's XML. Its names have the usual prefix of their namespace: `w:p`. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** More than in any real file. Each level and element costs memory. */
const MAX_DEPTH = 400;
const MAX_ELEMENTS = 2_000_000;

interface Reader<E> {
  /** @param line where its tag begins, from 1 */
  elementOf(tag: SaxesTagNS, line: number): E;
  /** Gets what isn't well-formed. Unless it throws, the parser makes the best of it. */
  onMistake(message: string, line: number): void;
  /** @throws if the file is too large or too deeply nested */
  refuse(line: number): never;
}

/**
 * Parses XML into elements; returns undefined if there are none. Never expands entities that the file defines, and
 * fetches nothing.
 */
export function readXmlTree<E extends {children: (E | string)[]}>(text: string, reader: Reader<E>): E | undefined {
  const root: (E | string)[] = [];
  const open = [root];
  const parser = new SaxesParser({xmlns: true, position: true});
  let [line, count] = [1, 0];
  const addText = (part: string) => open.at(-1)?.push(part);
  parser.on('opentagstart', () => {
    line = parser.line;
  });
  parser.on('opentag', (tag) => {
    if (open.length > MAX_DEPTH || ++count > MAX_ELEMENTS) reader.refuse(line);
    const element = reader.elementOf(tag, line);
    open.at(-1)?.push(element);
    open.push(element.children);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('error', ({message}) => reader.onMistake(message.replace(/^\d+:\d+: /, ''), parser.line));
  parser.write(text.replace(/^\ufeff/, '')).close();
  return root.find((node): node is E => typeof node !== 'string');
}

/** @throws ImportError if it isn't XML, or is too large */
export function parseXml(text: string): XmlElement {
  const element = readXmlTree<XmlElement>(text, {
    elementOf: (tag) => ({
      name: usualName(tag),
      attributes: Object.fromEntries(Object.values(tag.attributes).map((one) => [usualName(one), one.value])),
      children: [],
    }),
    onMistake: () => {},
    refuse: () => {
      throw new ImportError('is too large or too deeply nested');
    },
  });
  if (!element) throw new ImportError('is damaged: a part of it has no content');
  return element;
}

function usualName({name, local, uri}: {name: string; local: string; uri: string}): string {
  const prefix = USUAL.get(uri);
  return prefix ? `${prefix}:${local}` : name;
}

const OPEN = 'http://schemas.openxmlformats.org/';
/** Word's format "Strict Open XML Document" */
const STRICT = 'http://purl.oclc.org/ooxml/';
const ODF = 'urn:oasis:names:tc:opendocument:xmlns:';

/** The usual prefixes by namespace. Programs may choose their own. */
const USUAL: ReadonlyMap<string, string> = new Map([
  ...['wordprocessingml/2006/main', 'wordprocessingml/main'].flatMap((path) => bothForms(path, 'w')),
  ...['officeDocument/2006/relationships', 'officeDocument/relationships'].flatMap((path) => bothForms(path, 'r')),
  ...['drawingml/2006/main', 'drawingml/main'].flatMap((path) => bothForms(path, 'a')),
  ...['drawingml/2006/wordprocessingDrawing', 'drawingml/wordprocessingDrawing'].flatMap((path) =>
    bothForms(path, 'wp'),
  ),
  ...['drawingml/2006/chart', 'drawingml/chart'].flatMap((path) => bothForms(path, 'c')),
  ...['officeDocument/2006/math', 'officeDocument/math'].flatMap((path) => bothForms(path, 'm')),
  [`${OPEN}package/2006/relationships`, 'rel'],
  [`${OPEN}package/2006/content-types`, 'ct'],
  [`${OPEN}markup-compatibility/2006`, 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ...['office', 'style', 'text', 'table', 'drawing', 'meta', 'manifest'].map((name): [string, string] => [
    `${ODF}${name}:1.0`,
    name === 'drawing' ? 'draw' : name,
  ]),
  [`${ODF}svg-compatible:1.0`, 'svg'],
  [`${ODF}xsl-fo-compatible:1.0`, 'fo'],
]);

function bothForms(path: string, prefix: string): [string, string][] {
  return [
    [OPEN + path, prefix],
    [STRICT + path, prefix],
  ];
}
