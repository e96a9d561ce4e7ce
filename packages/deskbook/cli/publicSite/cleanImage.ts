import {extname} from 'node:path';
import {isCopiedAsItIs} from '@deskbook/text/files/publicFiles';
import postcss from 'postcss';

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
/** Attributes that aren't of SVG itself and that browsers use. */
const KNOWN_PREFIX = /^(?:xlink|xml|xmlns)$/;
/** Elements that show something, or hold what does. Others, such as gradients, work without being shown. */
const SHOWN = /^(?:a|circle|ellipse|foreignObject|g|image|line|path|polygon|polyline|rect|svg|switch|text|tspan|use)$/;

/** Removes what a browser doesn't show, by its own rules for XML. Of the descriptions, only that of the drawing stays. */
async function cleanDrawing(svg: string): Promise<string> {
  const {JSDOM} = await import('jsdom');
  const {document, XMLSerializer} = new JSDOM(svg, {contentType: 'image/svg+xml'}).window;
  const root = document.documentElement;
  const asides = document.createTreeWalker(document, COMMENTS_AND_INSTRUCTIONS);
  for (const node of [...document.childNodes, ...all(asides)]) if (node !== root) node.remove();
  for (const element of root.querySelectorAll('*')) if (isForAuthors(element, root)) element.remove();
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const attribute of [...element.attributes]) if (isOfProgram(attribute)) element.removeAttributeNode(attribute);
    for (const attribute of element.attributes) attribute.value = await cleanDataAddresses(attribute.value);
    if (element.localName === 'style') element.textContent = await cleanDataAddresses(withoutComments(element));
  }
  return new XMLSerializer().serializeToString(root);
}

/** `NodeFilter.SHOW_PROCESSING_INSTRUCTION | NodeFilter.SHOW_COMMENT` */
const COMMENTS_AND_INSTRUCTIONS = 0x40 | 0x80;

function all(walker: TreeWalker): ChildNode[] {
  const nodes: ChildNode[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as ChildNode);
  return nodes;
}

function isForAuthors(element: Element, root: Element): boolean {
  const {localName, namespaceURI, parentElement} = element;
  if (element.closest('foreignObject')) return isHidden(element);
  // A file without a namespace isn't shown as an image, but may be a part of a page.
  if (namespaceURI !== SVG && namespaceURI !== null) return true;
  return localName === 'metadata' || (localName === 'desc' && parentElement !== root) || isHidden(element);
}

/** Whether it is hidden by itself. Style sheets may show it in one theme and hide it in another. */
function isHidden(element: Element): boolean {
  const styleOf = (name: string) =>
    new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([\\w-]+)`).exec(element.getAttribute('style') ?? '')?.[1] ??
    element.getAttribute(name) ??
    '';
  const isUnseen = /^(?:hidden|collapse)$/.test(styleOf('visibility')) && element.children.length === 0;
  return SHOWN.test(element.localName) && (styleOf('display') === 'none' || isUnseen);
}

function isOfProgram({name, prefix}: Attr): boolean {
  return (prefix !== null && !KNOWN_PREFIX.test(prefix)) || name.startsWith('data-');
}

function withoutComments({textContent}: Element): string {
  const styles = postcss.parse(textContent ?? '');
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
