import {elementsOf} from '@deskbook/text/xmlElements';
import {Parser} from 'htmlparser2';
import {ImportError} from './conversionWarnings';

/** An element of a document's XML. Its names have the usual prefix of their namespace: `w:p`. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** More than in any real document. Each level and element costs memory. */
const MAX_DEPTH = 400;
const MAX_ELEMENTS = 2_000_000;

/**
 * Parses XML into elements. Never expands entities that the document defines, and fetches nothing.
 *
 * @throws ImportError if it isn't XML, or is too large
 */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = {name: '', attributes: {}, children: []};
  const open = [root];
  const scopes: Scope[] = [new Map([['xml', 'xml']])];
  let count = 0;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > MAX_DEPTH || ++count > MAX_ELEMENTS)
          throw new ImportError('is too large or too deeply nested');
        const scope = scopeOf(attributes, scopes.at(-1) as Scope);
        const element = {name: usualName(name, scope, true), attributes: usualNames(attributes, scope), children: []};
        open.at(-1)?.children.push(element);
        open.push(element);
        scopes.push(scope);
      },
      ontext(part) {
        const {children} = open.at(-1) as XmlElement;
        const last = children.at(-1);
        if (typeof last === 'string') children[children.length - 1] = last + part;
        else children.push(part);
      },
      onclosetag() {
        open.pop();
        scopes.pop();
      },
    },
    {xmlMode: true, decodeEntities: true},
  );
  parser.end(text);
  const [element] = elementsOf(root);
  if (!element) throw new ImportError('is damaged: a part of it has no content');
  return element;
}

/** The document's prefixes, mapped to the usual prefix of each namespace. */
type Scope = ReadonlyMap<string, string>;

function scopeOf(attributes: Record<string, string>, outer: Scope): Scope {
  const declared = Object.entries(attributes).filter(([name]) => /^xmlns(?::|$)/.test(name));
  if (declared.length === 0) return outer;
  return new Map([
    ...outer,
    ...declared.map(([name, uri]): [string, string] => [name.slice(6), USUAL.get(uri) ?? name.slice(6)]),
  ]);
}

function usualName(name: string, scope: Scope, isElement: boolean): string {
  const [prefix, local] = name.includes(':') ? (name.split(':', 2) as [string, string]) : ['', name];
  const usual = prefix || isElement ? (scope.get(prefix) ?? prefix) : '';
  return usual ? `${usual}:${local}` : local;
}

function usualNames(attributes: Record<string, string>, scope: Scope): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [usualName(name, scope, false), value]));
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
