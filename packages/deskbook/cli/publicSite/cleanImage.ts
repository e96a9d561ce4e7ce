import {extname} from 'node:path';
import {readXmlTree} from '@deskbook/import/domain/xml';
import {isCopiedAsItIs} from '@deskbook/text/files/publicFiles';
import postcss from 'postcss';
import type {SaxesAttributeNS, SaxesTagNS} from 'saxes';

/** Removes an image's metadata: a photo's location, a drawing's comments and layers. */
export async function cleanImage(content: Buffer, path: string): Promise<Buffer> {
  const extension = extname(path).toLowerCase();
  if (extension === '.svg') return Buffer.from(await cleanDrawing(content.toString()));
  return PIXELS.test(extension) ? cleanPixels(content) : content;
}

const PIXELS = /^\.(?:png|jpe?g|jpe|jfif|gif|webp|avif|tiff?)$/;
/** Too high to see any loss. */
const QUALITY = 92;

async function cleanPixels(content: Buffer): Promise<Buffer> {
  const {default: sharp} = await import('sharp');
  const image = sharp(content, {animated: true}).autoOrient();
  const {format} = await image.metadata();
  return image.toFormat(format === 'heif' ? 'avif' : format, {quality: QUALITY}).toBuffer();
}

const SVG = 'http://www.w3.org/2000/svg';
const XHTML = 'http://www.w3.org/1999/xhtml';
/** HTML's elements without an end tag. HTML has no short form for the others. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const ESCAPED: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
/** Attributes that aren't of SVG itself and that browsers use. */
const KNOWN_PREFIX = /^(?:xlink|xml|xmlns)$/;
/** Elements that show something, or hold what does. Others, such as gradients, work without being shown. */
const SHOWN = /^(?:a|circle|ellipse|foreignObject|g|image|line|path|polygon|polyline|rect|svg|switch|text|tspan|use)$/;

interface Element {
  tag: SaxesTagNS;
  children: Node[];
}

type Node = Element | string;

/** Removes what a browser doesn't show, also comments and instructions. Of the descriptions, only that of the drawing stays. */
async function cleanDrawing(svg: string): Promise<string> {
  const root = readXmlTree<Element>(svg, {
    elementOf: (tag) => ({tag, children: []}),
    onMistake: (message) => {
      throw new Error(message);
    },
    refuse: () => {
      throw new Error('the drawing is too large or too deeply nested');
    },
  });
  if (!root) throw new Error('there is no drawing in the file');
  return cleanElement(root, [root]);
}

/**
 * Returns what stays of an element, as XML.
 *
 * @param path the elements that it is in, from the root, and itself
 */
async function cleanElement({tag, children}: Element, path: readonly Element[]): Promise<string> {
  const attributes = Object.values(tag.attributes).filter((attribute) => !isOfProgram(attribute));
  let start = `<${tag.name}`;
  for (const {name, value} of attributes) start += ` ${name}="${escapeXml(await cleanDataAddresses(value))}"`;
  const text = tag.local === 'style' ? await cleanDataAddresses(withoutComments(children)) : null;
  let content = text === null ? '' : escapeXml(text);
  for (const child of text === null ? children : []) {
    if (typeof child === 'string') content += escapeXml(child);
    else if (!isForAuthors(child, [...path, child])) content += await cleanElement(child, [...path, child]);
  }
  const isShort = content === '' && (tag.uri !== XHTML || VOID.test(tag.local));
  return isShort ? `${start}/>` : `${start}>${content}</${tag.name}>`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ESCAPED[letter] ?? letter);
}

function isForAuthors(element: Element, path: readonly Element[]): boolean {
  const {local, uri} = element.tag;
  if (path.some(({tag}) => tag.local === 'foreignObject')) return isHidden(element);
  // A file without a namespace isn't shown as an image, but may be a part of a page.
  if (uri !== SVG && uri !== '') return true;
  return local === 'metadata' || (local === 'desc' && path.length > 2) || isHidden(element);
}

/** Whether it is hidden by itself. Style sheets may show it in one theme and hide it in another. */
function isHidden({tag, children}: Element): boolean {
  const styleOf = (name: string) =>
    new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([\\w-]+)`).exec(tag.attributes.style?.value ?? '')?.[1] ??
    tag.attributes[name]?.value ??
    '';
  const isUnseen = /^(?:hidden|collapse)$/.test(styleOf('visibility')) && elementsIn(children).length === 0;
  return SHOWN.test(tag.local) && (styleOf('display') === 'none' || isUnseen);
}

function elementsIn(children: readonly Node[]): Element[] {
  return children.filter((child) => typeof child !== 'string');
}

function isOfProgram({name, prefix}: SaxesAttributeNS): boolean {
  return (prefix !== '' && !KNOWN_PREFIX.test(prefix)) || name.startsWith('data-');
}

function withoutComments(children: readonly Node[]): string {
  const styles = postcss.parse(children.filter((child) => typeof child === 'string').join(''));
  styles.walkComments((comment) => {
    comment.remove();
  });
  return styles.toString();
}

const DATA_ADDRESS = /data:[^\s"'()<>]+/g;

/** Removes the metadata of images that are written as data addresses. */
async function cleanDataAddresses(text: string): Promise<string> {
  const found = [...new Set(text.match(DATA_ADDRESS))];
  const clean = await Promise.all(found.map(cleanDataAddress));
  return found.reduce((rest, address, index) => rest.replaceAll(address, () => clean[index] ?? ''), text);
}

/** @throws for an image that can't be cleaned */
export async function cleanDataAddress(address: string): Promise<string> {
  const response = await fetch(address);
  const type = response.headers.get('content-type') ?? '';
  const extension = /^image\/(\w+)/.exec(type)?.[1];
  if (!extension) return address;
  const path = `image.${extension}`;
  if (isCopiedAsItIs(path)) throw new Error(`nothing cleans ${type}`);
  const clean = await cleanImage(Buffer.from(await response.arrayBuffer()), path);
  return `data:${type.split(';')[0]};base64,${clean.toString('base64')}`;
}
