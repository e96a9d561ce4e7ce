import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import type {ShownPart} from '@deskbook/drawings/partRefs';
import {viewOf} from '@deskbook/drawings/partView';
import {isPhotograph, type Pictured} from '@deskbook/drawings/photograph';
import type {Drawing} from '@deskbook/drawings/readDrawing';
import type {Part} from '@deskbook/drawings/readParts';
import {valueToEstree} from 'estree-util-value-to-estree';
import type {Element, ElementContent, Root, RootContent} from 'hast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {jsxNode} from '../../remark/jsxNodes';
import {photographElement} from './photographs';
import {IS_PICTURE, type Shown, shownBy} from './shownPicture';

declare module 'vfile' {
  interface DataMap {
    /** The numbered parts of a page's drawings */
    parts: readonly Part[];
  }
}

interface Options {
  siteDir: string;
}

/**
 * Inlines line drawings, so they use the theme's colors. A drawing is an image alone on its line whose file is an SVG with
 * `class="drawing"`. An address that ends in `#tray-2` shows a part of it. Each machine is in the page once, where it is
 * shown first. If a drawing can't be inlined, it stays an image, and the content check says why. Photographs with callouts
 * are shown the same way.
 */
export default function drawings({siteDir}: Options) {
  return (tree: Root, page: VFile) => {
    if (!IS_PICTURE.test(String(page))) return;
    const replaced = new Map<Element, ElementContent[]>();
    const found: Pictured[] = [];
    const drawn = new Set<string>();
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'p') return;
      const images = node.children.filter((child) => !isSpace(child));
      const shown = images.map((image) => shownBy(image, page.path, siteDir));
      if (images.length === 0 || !shown.every((one) => one !== null)) return;
      found.push(...shown.map(({pictured}) => pictured));
      replaced.set(node, group(shown, drawn));
    });
    if (replaced.size === 0) return;
    page.data.parts = found.flatMap(({parts}) => parts);
    replaceIn(tree, replaced);
  };
}

function isSpace(node: ElementContent): boolean {
  return node.type === 'text' ? node.value.trim() === '' : node.type === 'element' && node.tagName === 'br';
}

/** A page may be made of several files, which have the same ids for the same drawing. */
function idOf(file: string): string {
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 4);
  return `${basename(file)
    .replace(/\.svg$/i, '')
    .replace(/[^\w-]+/g, '-')}-${hash}`;
}

function group(shown: readonly Shown[], drawn: Set<string>): ElementContent[] {
  const elements = shown.map((one) => elementOf(one, drawn));
  return shown.some(({parts}) => parts.length > 0) ? [box('part-views', elements)] : elements;
}

function elementOf(shown: Shown, drawn: Set<string>): ElementContent {
  const {pictured, file, parts, alt, caption} = shown;
  if (isPhotograph(pictured)) return photographElement({...shown, pictured});
  const {viewBox, title, description, callouts} = pictured;
  // Every page that shows the file can refer to it.
  const id = idOf(file);
  const art = drawn.has(id) ? null : pictured.art;
  drawn.add(id);
  if (parts.length > 0) return jsx('PartView', {id, art, alt, caption, title, ...viewProps(pictured, parts)});
  return jsx('Drawing', {id, art, callouts, viewBox, title: alt || title, description, caption});
}

function viewProps(drawing: Drawing, parts: readonly ShownPart[]) {
  const {crop, scale, callouts, arrows, printed, isQuiet} = viewOf(drawing, parts);
  const shown = parts.map(({part: {id, number, name}, move}) => ({id, number, name, move}));
  const viewBox = `${crop.x} ${crop.y} ${crop.width} ${crop.height}`;
  return {
    ...{viewBox, scale, printed, isQuiet},
    ...{parts: valueToEstree(shown), callouts: valueToEstree(callouts), arrows: arrows.join('')},
  };
}

// MDX's JSX nodes are the same in Markdown and HTML; only their types differ.
function jsx(name: string, props: Parameters<typeof jsxNode>[2]): ElementContent {
  return jsxNode('mdxJsxFlowElement', name, props) as unknown as ElementContent;
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
