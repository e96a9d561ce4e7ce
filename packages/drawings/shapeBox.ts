import {svgPathBbox} from 'svg-path-bbox';
import svgpath from 'svgpath';
import type {SvgElement} from './parseSvg';
import {elementsIn, numberIn} from './svgElements';

export interface Point {
  x: number;
  y: number;
}

/** A rectangle in units of the viewBox. */
export interface Box extends Point {
  width: number;
  height: number;
}

/** The transforms of an element, from the innermost to the outermost. */
export type Transforms = readonly string[];

/** Text isn't measured, since its size depends on the font. */
const PATHS: Readonly<Record<string, (shape: SvgElement) => string>> = {
  path: ({attributes}) => attributes.get('d') ?? '',
  line: (shape) =>
    `M${numberIn(shape, 'x1')} ${numberIn(shape, 'y1')}L${numberIn(shape, 'x2')} ${numberIn(shape, 'y2')}`,
  polyline: ({attributes}) => `M${attributes.get('points') ?? ''}`,
  polygon: ({attributes}) => `M${attributes.get('points') ?? ''}z`,
  rect: (shape) =>
    `M${numberIn(shape, 'x')} ${numberIn(shape, 'y')}h${numberIn(shape, 'width')}v${numberIn(shape, 'height')}H${numberIn(shape, 'x')}z`,
  circle: (shape) => ellipse(shape, numberIn(shape, 'r'), numberIn(shape, 'r')),
  ellipse: (shape) => ellipse(shape, numberIn(shape, 'rx'), numberIn(shape, 'ry')),
};

function ellipse(shape: SvgElement, rx: number, ry: number): string {
  const [x, y] = [numberIn(shape, 'cx'), numberIn(shape, 'cy')];
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
}

/** Finds the elements that `<use>` refers to. */
export type FindById = (id: string) => SvgElement | undefined;

/**
 * Computes the box around shapes, without the width of their lines.
 *
 * @param outside what the parents of the element are transformed by
 * @returns null if nothing in it has a size or a place
 */
export function boxOf(element: SvgElement, outside: Transforms, findById: FindById): Box | null {
  return union(boxesIn(element, outside, findById));
}

/** Returns the box of each shape in an element. */
export function boxesIn(element: SvgElement, outside: Transforms, findById: FindById): Box[] {
  const transforms = withOwn(element, outside);
  const draw = PATHS[element.name];
  if (draw) return [boxOfPath(transformed(draw(element), transforms))].filter((box) => box !== null);
  if (element.name === 'use') {
    const used = findById(element.attributes.get('href')?.slice(1) ?? '');
    const moved = [`translate(${numberIn(element, 'x')} ${numberIn(element, 'y')})`, ...transforms];
    return used ? boxesIn(used, moved, findById) : [];
  }
  if (element.name !== 'g' && element.name !== 'svg') return [];
  return elementsIn(element).flatMap((child) => boxesIn(child, transforms, findById));
}

export function withOwn({attributes}: SvgElement, outside: Transforms): Transforms {
  const own = attributes.get('transform');
  return own ? [own, ...outside] : outside;
}

type Path = ReturnType<typeof svgpath>;

function transformed(d: string, transforms: Transforms): Path {
  return transforms.reduce((path, transform) => path.transform(transform), svgpath(d)).abs();
}

function boxOfPath(path: Path): Box | null {
  const d = path.toString();
  if (d === '') return null;
  const [left, top, right, bottom] = svgPathBbox(d);
  if (![left, top, right, bottom].every(Number.isFinite)) return null;
  return {x: rounded(left), y: rounded(top), width: rounded(right - left), height: rounded(bottom - top)};
}

/** Returns the smallest box around some. */
export function union(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return {x, y, width: rounded(right - x), height: rounded(bottom - y)};
}

export function middleOf({x, y, width, height}: Box): Point {
  return {x: rounded(x + width / 2), y: rounded(y + height / 2)};
}

/** Returns the first and the last point of each stroke of a path or a line. */
export function strokesOf(shape: SvgElement, outside: Transforms): {start: Point; end: Point}[] {
  const draw = PATHS[shape.name];
  if (!draw) return [];
  const strokes: {start: Point; end: Point}[] = [];
  transformed(draw(shape), withOwn(shape, outside)).iterate((segment, _, x, y) => {
    const end = endOf(segment, {x, y});
    const last = strokes.at(-1);
    if (segment[0] === 'M' || !last) strokes.push({start: end, end});
    else last.end = end;
  });
  return strokes;
}

/** Of an absolute segment. */
function endOf(segment: readonly (string | number)[], from: Point): Point {
  const numbers = segment.slice(1).map(Number);
  const last = rounded(numbers.at(-1) ?? 0);
  if (segment[0] === 'H') return {x: last, y: from.y};
  if (segment[0] === 'V') return {x: from.x, y: last};
  return numbers.length < 2 ? from : {x: rounded(numbers.at(-2) ?? 0), y: last};
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
