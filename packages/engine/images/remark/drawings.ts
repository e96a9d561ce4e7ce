import {readFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {type Drawing, isDrawing, readDrawing} from '@deskbook/drawings/readDrawing';
import {imageFile} from '@deskbook/text/files/imageFile';
import type {Element, ElementContent, Root, RootContent} from 'hast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {jsxNode} from '../../remark/jsxNodes';

declare module 'vfile' {
  interface DataMap {
    /** The names of numbered parts in a page's drawings */
    parts: Record<string, string>;
  }
}

interface Options {
  siteDir: string;
}

/**
 * Inlines line drawings, so they use the theme's colors. A drawing is an image alone on its line whose file is an SVG with
 * `class="drawing"`. If it can't be inlined, it stays an image, and the content check says why.
 */
export default function drawings({siteDir}: Options) {
  return (tree: Root, page: VFile) => {
    if (!/\.svg/i.test(String(page))) return;
    const replaced = new Map<Element, ElementContent[]>();
    const found: Drawing[] = [];
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'p') return;
      const images = node.children.filter((child) => !isSpace(child));
      const shown = images.map((image) => drawingOf(image, page.path, siteDir));
      if (images.length === 0 || !shown.every((one) => one !== null)) return;
      found.push(...shown.map(({drawing}) => drawing));
      replaced.set(node, shown.map(elementOf));
    });
    if (replaced.size === 0) return;
    const parts = found.flatMap((drawing) => drawing.parts);
    page.data.parts = Object.fromEntries(parts.map(({number, name}) => [number, name]));
    replaceIn(tree, replaced);
  };
}

function isSpace(node: ElementContent): boolean {
  return node.type === 'text' ? node.value.trim() === '' : node.type === 'element' && node.tagName === 'br';
}

interface Shown {
  drawing: Drawing;
  alt: string;
  caption: string | null;
}

function drawingOf(node: ElementContent, page: string, siteDir: string): Shown | null {
  if (node.type !== 'element' || node.tagName !== 'img') return null;
  const {src, alt, title} = node.properties;
  if (typeof src !== 'string' || !/\.svg$/i.test(src)) return null;
  const file = imageFile(src, dirname(page), siteDir);
  const text = file && readFileSync(file, 'utf8');
  const drawing = text && isDrawing(text) ? readDrawing(text).drawing : null;
  return drawing && {drawing, alt: String(alt ?? ''), caption: title ? String(title) : null};
}

function elementOf({drawing: {viewBox, title, description, art, callouts}, alt, caption}: Shown): ElementContent {
  const props = {viewBox, title: alt || title, description, caption, markup: art + callouts};
  // MDX's JSX nodes are the same in Markdown and HTML; only their types differ.
  return jsxNode('mdxJsxFlowElement', 'Drawing', props) as unknown as ElementContent;
}

function replaceIn(parent: Root | Element, replaced: ReadonlyMap<Element, ElementContent[]>): void {
  const children: RootContent[] = [];
  const rest = [...parent.children];
  for (let node = rest.shift(); node; node = rest.shift()) {
    const shown = node.type === 'element' ? replaced.get(node) : undefined;
    if (node.type === 'element' && !shown) replaceIn(node, replaced);
    if (!shown) children.push(node);
    else if (shown.length === 1) children.push(...shown);
    else if (parent.type === 'root' && isAtTop(children)) children.push(lead(shown, rest));
    else children.push(box('drawing-pair', shown));
  }
  parent.children = children as typeof parent.children;
}

function isAtTop(before: readonly RootContent[]): boolean {
  return !before.some((node) => node.type === 'element' && /^h[1-6]$/.test(node.tagName));
}

/**
 * Groups several drawings at the top of a page with the section that follows. They are side by side if there's room. On
 * phones, the section comes after the first drawing.
 */
function lead([first, ...others]: ElementContent[], rest: RootContent[]): Element {
  const start = rest.findIndex((node) => !(node.type === 'text' && node.value.trim() === ''));
  const isBeforeSection = start >= 0 && isSectionHeading(rest[start]);
  if (!first || !isBeforeSection) return box('drawing-pair', [...(first ? [first] : []), ...others]);
  const next = rest.findIndex((node, index) => index > start && isSectionHeading(node));
  const section = rest.splice(0, next < 0 ? rest.length : next) as ElementContent[];
  return box('drawing-lead', [first, box('drawing-section', section), ...others]);
}

function isSectionHeading(node: RootContent | undefined): boolean {
  return node?.type === 'element' && /^h[12]$/.test(node.tagName);
}

function box(className: string, children: ElementContent[]): Element {
  return {type: 'element', tagName: 'div', properties: {className: [className]}, children};
}
