import {rememberLast} from '@deskbook/text/remember';
import type {DrawingFault} from './drawingFault';
import {expandedSize} from './expandedSize';
import {parseSvg, type SvgElement} from './parseSvg';
import {finder, isPart, NUMBER, type Part, readParts} from './readParts';
import {type Box, boxOf, union} from './shapeBox';
import {decoded, elementsIn, isElement} from './svgElements';
import {wordBoxesIn} from './wordBoxes';
import {isCallout, writeLayers} from './writeArt';

/** A line drawing that is inlined into the page, so it can use the theme's colors. */
export interface Drawing {
  viewBox: string;
  width: number;
  height: number;
  /** Names what it shows, in a few words. */
  title: string;
  /** Describes it for readers who can't see it. */
  description: string;
  /** What it numbers, in the order of the discs. */
  parts: readonly Part[];
  /** The machine without its discs, in units of the viewBox. */
  box: Box;
  /** About where words are printed on the machine. */
  words: readonly Box[];
  /** The machine alone: everything but leaders, discs and labels. Every id begins with `ID_MARK`. */
  art: string;
  /** Leaders, discs, labels and notes. */
  callouts: string;
}

export const MAX_BYTES = 15_000;

const SHAPES = /^(?:path|rect|circle|ellipse|line|polyline|polygon|text|tspan|g|defs|use)$/;
const PLAIN =
  /^(?:class|transform|d|points|x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|width|height|opacity|text-anchor|font-size|font-weight|stroke-(?:width|linecap|linejoin|dasharray))$/;
const OF_ROOT = /^(?:xmlns|class|viewBox|width|height)$/;
const PLAIN_VALUE = /^[\w\s.,%()+-]*$/;
const PAGE_COLOR = /^(?:none|currentColor|inherit|var\(--[\w-]+\))$/;
const LOCAL = /^#[\w-]+$/;

/** Whether a file declares itself to be a drawing. */
export function isDrawing(text: string): boolean {
  return /<svg\s[^<>]*\bclass\s*=\s*["'](?:[^"']*\s)?drawing[\s"']/.test(text);
}

interface ReadDrawing {
  drawing: Drawing | null;
  faults: readonly DrawingFault[];
}

/**
 * Reads a drawing and everything that keeps it from being inlined. Only elements known to be safe pass. A text is parsed
 * once, because a build asks for a drawing in each place where it is shown.
 */
export function readDrawing(text: string): ReadDrawing {
  const bytes = Buffer.byteLength(text);
  return bytes > MAX_BYTES ? {drawing: null, faults: [tooHeavy(bytes)]} : readText(text);
}

const readText = rememberLast((text: string): ReadDrawing => {
  const file = parseSvg(text);
  if (!('name' in file)) {
    const {offset, message} = file;
    return {drawing: null, faults: [{offset, message, ...NOT_XML, found: excerptAt(text, offset)}]};
  }
  const [title, description] = [textIn(file, 'title'), textIn(file, 'desc')];
  const root = shownIn(file);
  const shapes = expandedSize(root);
  if (shapes > MAX_SHAPES) return {drawing: null, faults: [tooManyShapes(shapes)]};
  const [width = 0, height = 0] = sizeOf(root);
  const {parts, faults: faultsOfParts} = readParts(root);
  const faults = [
    ...faultsOfRoot(root, {title, description, width, height}),
    ...root.children.flatMap(faultsIn),
    ...faultsOfParts,
  ];
  if (faults.some(({severity = 'error'}) => severity === 'error')) return {drawing: null, faults};
  const viewBox = root.attributes.get('viewBox') ?? '';
  const machine = elementsIn(root).filter((element) => !isCallout(element));
  const box = union(machine.flatMap((shape) => boxOf(shape, [], finder(root)) ?? [])) ?? {x: 0, y: 0, width, height};
  const words = machine.flatMap((element) => wordBoxesIn(element));
  return {drawing: {viewBox, width, height, title, description, parts, box, words, ...writeLayers(root)}, faults};
});

/** `style` is for programs that open the file by itself; the page has its own styles. */
const LEFT_OUT = ['title', 'desc', 'style'];

/** Leaves out what isn't drawn, with all that is in it, so nothing of it can be taken for a part or be written. */
function shownIn(element: SvgElement): SvgElement {
  const children = element.children
    .filter((child) => !isElement(child) || !LEFT_OUT.includes(child.name))
    .map((child) => (isElement(child) ? shownIn(child) : child));
  return {...element, children};
}

/** With `<use>`, a few lines could draw millions. */
const MAX_SHAPES = 2_000;

function tooManyShapes(shapes: number): DrawingFault {
  return {
    offset: 0,
    message: 'draws too many shapes',
    found: Number.isFinite(shapes) ? `${shapes} with those of <use>` : 'a <use> inside of what it draws',
    expected: `at most ${MAX_SHAPES}`,
    fix: 'leave out details',
  };
}

const NOT_XML = {expected: 'an SVG file that opens in a browser', fix: 'open it in a browser, which shows the line'};

function tooHeavy(bytes: number): DrawingFault {
  return {
    offset: 0,
    message: 'is too large to be part of a page',
    found: `${bytes} bytes`,
    expected: `at most ${MAX_BYTES} bytes`,
    fix: 'leave out details, and draw repeated parts once, with <use>',
  };
}

function faultsOfRoot(
  root: SvgElement,
  {title, description, width, height}: {title: string; description: string; width: number; height: number},
): DrawingFault[] {
  const {offset} = root;
  const faults: DrawingFault[] = [];
  if (!isSize(width) || !isSize(height)) {
    const expected = 'a viewBox that begins with 0 0';
    faults.push({offset, message: 'has no size', found: 'no viewBox', expected, fix: 'viewBox="0 0 400 300"'});
  }
  if (!title) {
    const fix = '<title>Receipt printer, front</title>';
    faults.push({offset, message: 'has no title', found: 'nothing', expected: 'its name in <title>', fix});
  }
  if (!description) {
    faults.push({
      offset,
      message: 'has no description',
      found: 'nothing',
      expected: 'where each part is, in <desc>, for people who can’t see it',
      fix: '<desc>On the right, from top to bottom: …</desc>',
    });
  }
  const strange = [...root.attributes.keys()].find((name) => !OF_ROOT.test(name));
  if (strange) faults.push(attributeFault(root, strange));
  return faults;
}

function isSize(length: number): boolean {
  return length > 0 && Number.isFinite(length);
}

function faultsIn(node: SvgElement | string): DrawingFault[] {
  if (!isElement(node)) return [];
  if (!SHAPES.test(node.name)) return [elementFault(node)];
  const isAllowedHere = (name: string, value: string) =>
    name === NUMBER && isPart(node) ? PLAIN_VALUE.test(value) : isAllowed(name, value);
  const wrong = [...node.attributes].filter(([name, value]) => !isAllowedHere(name, value));
  return [...wrong.map(([name]) => attributeFault(node, name)), ...node.children.flatMap(faultsIn)];
}

const COLORED = /^(?:fill|stroke)$/;

function isAllowed(name: string, value: string): boolean {
  if (COLORED.test(name)) return PAGE_COLOR.test(value);
  if (name === 'id') return /^[\w-]+$/.test(value);
  if (name === 'href') return LOCAL.test(value);
  return PLAIN.test(name) && PLAIN_VALUE.test(value);
}

function elementFault({name, offset}: SvgElement): DrawingFault {
  return {
    offset,
    message: `contains <${name}>, which is not allowed in a drawing`,
    found: `<${name}>`,
    expected: 'shapes, text and groups',
    fix: `delete it, or remove class="drawing" to show the file as an image`,
  };
}

function attributeFault({name, attributes, offset}: SvgElement, attribute: string): DrawingFault {
  const found = `<${name} ${attribute}="${attributes.get(attribute)}">`;
  if (COLORED.test(attribute)) {
    return {
      offset,
      message: 'has a color of its own, which would not change with the theme',
      found,
      expected: 'a class of drawings such as outline or press, none, currentColor or a variable of the page',
      fix: `class="outline"`,
    };
  }
  return {
    offset,
    message: `has an attribute that is not allowed in a drawing`,
    found,
    expected: 'positions, sizes and the classes of drawings; href only to an id in the same file',
    fix: `delete ${attribute}`,
  };
}

function sizeOf({attributes}: SvgElement): number[] {
  const [, width, height] = /^0 0 (\d+(?:\.\d+)?) (\d+(?:\.\d+)?)$/.exec(attributes.get('viewBox') ?? '') ?? [];
  return [Number(width ?? 0), Number(height ?? 0)];
}

function textIn({children}: SvgElement, name: string): string {
  const element = children.find((child): child is SvgElement => typeof child !== 'string' && child.name === name);
  const text = element?.children.filter((child) => typeof child === 'string').join('') ?? '';
  return decoded(text.replace(/\s+/g, ' ').trim());
}

function excerptAt(text: string, offset: number): string {
  return text.slice(offset, offset + 60).trim() || 'the end of the file';
}
