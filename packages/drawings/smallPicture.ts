import {parseSvg, type SvgElement} from './parseSvg';
import type {Drawing} from './readDrawing';
import {boxOf} from './shapeBox';
import {classesOf, elementsIn, elementsUnder} from './svgElements';

/** A machine without its words, to be shown small. */
export interface SmallPicture {
  width: number;
  height: number;
  viewBox: string;
  /** The content of `<svg>`. Every id begins with `ID_MARK`. */
  art: string;
}

/** What would only blur in a small picture, or isn't the machine. */
const LEFT_OUT_CLASSES = ['hidden', 'faint', 'aside', 'added'];
const LEFT_OUT_ELEMENTS = ['text', 'title', 'desc', 'style'];

/** Attributes that a small picture takes over. Its lines have widths of their own. */
const KEPT = /^(?:transform|d|points|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|opacity|href|fill|stroke)$/;

const PAPER = {fill: 'var(--ifm-background-color)'};

/**
 * How each class of `docs/authors/drawings.md` is painted, as attributes. Later ones win. All pages have these colors, so
 * small pictures need none of their own; cables have no color here.
 */
const PAINT: readonly (readonly [classes: string, attributes: Readonly<Record<string, string>>])[] = [
  ['outline', {...PAPER, 'stroke-width': '2.25'}],
  ['paper', PAPER],
  ['light', PAPER],
  // Of the colors of all pages, the one that is nearest to the shade of large drawings
  ['shade', {fill: 'var(--deskbook-marked)'}],
  ['dark', {fill: 'currentColor'}],
  ['press', {fill: 'var(--deskbook-accent)'}],
  ['lit', {fill: 'var(--deskbook-good)'}],
  ['green', {fill: 'var(--deskbook-good)'}],
  ['red', {fill: 'var(--deskbook-bad)'}],
  ['orange', {fill: 'var(--deskbook-attention)'}],
  ['blue', {fill: 'var(--deskbook-blue)'}],
  ['lit white', PAPER],
  ['on-color', {stroke: 'var(--ifm-background-color)'}],
  ['cable', {fill: 'none', 'stroke-width': '2'}],
  ['dot', {fill: 'currentColor', stroke: 'none'}],
];

/**
 * Returns a drawing as it is shown small: cropped to the machine, without words, hidden and faint lines. It is painted by
 * attributes and not by classes, because `<use>` shows it from a file of its own, where the style sheets of the page don't
 * apply. The lines keep their width on the screen.
 */
export function smallPicture({art, box}: Pick<Drawing, 'art' | 'box'>): SmallPicture {
  const parsed = parseSvg(`<svg>${art}</svg>`);
  if (!('name' in parsed)) throw new Error(`The art of a drawing ${parsed.message}.`);
  const root = withoutDetails(parsed);
  const byId = new Map(elementsUnder(root).map((element) => [element.attributes.get('id'), element]));
  const {x, y, width, height} = boxOf(root, [], (id) => byId.get(id)) ?? box;
  const used = new Set(elementsUnder(root).map(({attributes}) => attributes.get('href')?.slice(1)));
  return {width, height, viewBox: [x, y, width, height].join(' '), art: writeInside(root, used)};
}

function withoutDetails(element: SvgElement): SvgElement {
  const kept = elementsIn(element).filter(
    (child) =>
      !LEFT_OUT_ELEMENTS.includes(child.name) && !classesOf(child).some((name) => LEFT_OUT_CLASSES.includes(name)),
  );
  return {...element, children: kept.map(withoutDetails)};
}

type Ids = ReadonlySet<string | undefined>;

function writeInside(element: SvgElement, used: Ids): string {
  return elementsIn(element)
    .map((child) => write(child, used))
    .join('');
}

function write(element: SvgElement, used: Ids): string {
  const inside = writeInside(element, used);
  const attributes = writeAttributes(element, used);
  if (element.name !== 'g' && element.name !== 'defs') return `<${element.name}${attributes}/>`;
  if (inside === '') return '';
  return attributes === '' && element.name === 'g'
    ? inside
    : `<${element.name}${attributes}>${inside}</${element.name}>`;
}

const WITHOUT_LINES = ['g', 'defs', 'use'];

function writeAttributes(element: SvgElement, used: Ids): string {
  const own = [...element.attributes].filter(([key, value]) => KEPT.test(key) || (key === 'id' && used.has(value)));
  const lines = WITHOUT_LINES.includes(element.name) ? {} : {'vector-effect': 'non-scaling-stroke'};
  return Object.entries({...Object.fromEntries(own), ...paintOf(classesOf(element)), ...lines})
    .map(([key, value]) => ` ${key}="${value}"`)
    .join('');
}

function paintOf(classes: readonly string[]): Record<string, string> {
  const fitting = PAINT.filter(([needed]) => needed.split(' ').every((one) => classes.includes(one)));
  return Object.assign({}, ...fitting.map(([, attributes]) => attributes));
}
