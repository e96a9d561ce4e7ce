import type {Element, ElementContent, Properties, RootContent} from 'hast';
import type {Block} from '../document';
import {altText, element, isElement, text, textOf} from '../hastNodes';
import {isInline} from '../tidyBlocks';
import {readMsoItem, readWebItems} from './officeLists';

/** How to convert the links and pictures of a web page. */
interface Addresses {
  /** Returns undefined for a link that leads nowhere. */
  link(href: string): string | undefined;
  /** Returns undefined for a picture that isn't available. */
  picture(src: string): string | undefined;
  /** Called for each element that pages have no form for. */
  leaveOut(node: Element): void;
}

/** Returns the blocks of a web page, or of clipboard content, without styling. */
export function cleanHtml(nodes: readonly RootContent[], addresses: Addresses): Block[] {
  return blocksIn(nodes.flatMap((node) => clean(node, addresses)));
}

/** Elements that readers would miss */
const MISSED = new Set(['iframe', 'video', 'audio', 'canvas', 'object', 'embed', 'svg', 'math']);
const UNSEEN = new Set(['head', 'title', 'style', 'script', 'noscript', 'template', 'meta', 'link', 'base']);
/** Elements around the main text of a page */
const AROUND = new Set(['nav', 'aside', 'footer', 'select', 'textarea', 'button']);

const RENAMED: Readonly<Record<string, string>> = {
  b: 'strong',
  i: 'em',
  cite: 'em',
  dfn: 'em',
  var: 'em',
  s: 'del',
  strike: 'del',
  tt: 'code',
  kbd: 'code',
  samp: 'code',
  dir: 'ul',
  menu: 'ul',
};

function clean(node: RootContent, addresses: Addresses): ElementContent[] {
  if (node.type === 'text') return [text(node.value)];
  if (node.type !== 'element' || UNSEEN.has(node.tagName)) return [];
  if (MISSED.has(node.tagName) || AROUND.has(node.tagName)) {
    if (MISSED.has(node.tagName)) addresses.leaveOut(node);
    return [];
  }
  const style = styleOf(node.properties);
  if (style.isUnseen || node.properties.hidden === true || isTracked(node)) return [];
  if (isElement(node, 'img')) return picture(node, addresses);
  if (isElement(node, 'input')) return node.properties.type === 'checkbox' ? [node] : [];
  if (isElement(node, 'br', 'hr')) return [element(node.tagName, {}, [])];
  if (isElement(node, 'pre')) return [element('pre', {}, [element('code', {}, [text(textOf(node))])])];
  const children = node.children.flatMap((child) => clean(child, addresses));
  if (isElement(node, 'a')) return link(node, children, addresses);
  return [withMarks(rename(node, style, children), style)];
}

/** Whether it's a deletion that Word tracked, or a comment mark. */
function isTracked({tagName, properties}: Element): boolean {
  const classes = Array.isArray(properties.className) ? properties.className : [];
  if (classes.includes('msoDel') || classes.includes('MsoCommentReference')) return true;
  return tagName === 'del' && (properties.cite !== undefined || properties.dateTime !== undefined);
}

function rename({tagName, properties}: Element, style: Style, children: ElementContent[]): Element {
  const isTitle = Array.isArray(properties.className) && properties.className.includes('MsoTitle');
  if (isTitle) return element('h1', {dataTitle: true}, children);
  const name = RENAMED[tagName] ?? tagName;
  // Google Docs wraps everything in `<b style="font-weight: normal">`.
  const isTakenBack = (name === 'strong' && style.isBold === false) || (name === 'em' && style.isItalic === false);
  // Office elements such as `<o:p>` and smart tags only wrap text.
  return element(isTakenBack || name.includes(':') ? 'span' : name, kept(properties, style), children);
}

function kept(properties: Properties, {msoList}: Style): Properties {
  const {id, colSpan, rowSpan, start, dataAriaLevel, dataListid} = properties;
  const said = {id, colSpan, rowSpan, start, dataAriaLevel, dataListid, dataMsoList: msoList};
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

/** Converts bold, italic and other styles to elements inside the styled element. */
function withMarks(node: Element, {isBold, isItalic, isStruck, shift}: Style): Element {
  if (/^(?:h\d|th|strong|em)$/.test(node.tagName) || !node.children.every(isInline)) return node;
  const marks = [isBold && 'strong', isItalic && 'em', isStruck && 'del', shift];
  const children = marks.reduce<ElementContent[]>(
    (inner, mark) => (mark ? [element(mark, {}, inner)] : inner),
    node.children,
  );
  return {...node, children};
}

function link({properties}: Element, children: ElementContent[], addresses: Addresses): ElementContent[] {
  const id = properties.id ?? properties.name;
  const anchor = id ? [element('a', {id}, [])] : [];
  const href = typeof properties.href === 'string' ? addresses.link(properties.href) : undefined;
  return href === undefined ? [...anchor, ...children] : [...anchor, element('a', {href}, children)];
}

function picture({properties}: Element, addresses: Addresses): ElementContent[] {
  const src = typeof properties.src === 'string' ? addresses.picture(properties.src) : undefined;
  return src === undefined ? [] : [element('img', {src, alt: altText(String(properties.alt ?? ''))}, [])];
}

const CONTAINER = /^(?:html|body|div|main|article|section|header|center|form)$/;

/** Unwraps elements that only group blocks, so items of a list are next to each other. */
function blocksIn(nodes: readonly ElementContent[]): Block[] {
  const blocks: Block[] = [];
  let words: ElementContent[] = [];
  for (const node of [...nodes, element('hr', {}, [])]) {
    if (isInline(node)) {
      words.push(node);
      continue;
    }
    if (words.length > 0) blocks.push(element('p', {}, words));
    words = [];
    if (node.type === 'element') blocks.push(...blocksOf(node));
  }
  return blocks.slice(0, -1);
}

function blocksOf(node: Element): Block[] {
  if (CONTAINER.test(node.tagName)) return blocksIn(node.children);
  const item = readMsoItem(node);
  if (item) return [item];
  return (isElement(node, 'ul', 'ol') && readWebItems(node)) || [node];
}

interface Style {
  /** false if it overrides the element's own meaning */
  isBold?: boolean;
  isItalic?: boolean;
  isStruck?: boolean;
  shift?: 'sup' | 'sub';
  isUnseen?: boolean;
  /** Word's list style: `l0 level1 lfo1`, or `Ignore` around the number of an item */
  msoList?: string;
}

function styleOf({style}: Properties): Style {
  if (typeof style !== 'string') return {};
  const said = new Map(
    style.split(';').map((declaration) => {
      const [name = '', ...value] = declaration.split(':');
      return [name.trim().toLowerCase(), value.join(':').trim()];
    }),
  );
  const test = (name: string, yes: RegExp, no?: RegExp) => {
    const value = said.get(name) ?? '';
    if (yes.test(value)) return true;
    return no?.test(value) ? false : undefined;
  };
  const align = said.get('vertical-align') ?? '';
  return {
    isBold: test('font-weight', /^(?:bold|bolder|[6-9]00)$/, /^(?:normal|[1-4]00)$/),
    isItalic: test('font-style', /^(?:italic|oblique)/, /^normal$/),
    isStruck: test('text-decoration', /line-through/) ?? test('text-decoration-line', /line-through/),
    shift: align === 'super' ? 'sup' : align === 'sub' ? 'sub' : undefined,
    isUnseen:
      test('display', /^none/) ??
      test('mso-hide', /^all/) ??
      test('visibility', /^hidden/) ??
      test('mso-element', /^(?:comment-list|header|footer|frame)$/) ??
      test('mso-special-character', /^comment$/),
    msoList: said.get('mso-list'),
  };
}
