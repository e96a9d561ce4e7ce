import {ID_MARK} from './idMark';
import {parseSvg, type SvgElement} from './parseSvg';

/** What would only blur in a small picture. */
const LEFT_OUT_CLASSES = ['hidden', 'faint', 'leader', 'number', 'note'];
const LEFT_OUT_ELEMENTS = ['text', 'title', 'desc', 'style'];

/** Attributes that a small picture takes over. Its lines have widths of their own. */
const KEPT = /^(?:transform|d|points|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|opacity|href|fill|stroke)$/;

/** How each class of `docs/authors/drawings.md` is painted, as attributes. Later ones win. */
const PAINT: readonly (readonly [classes: string, attributes: Readonly<Record<string, string>>])[] = [
  ['outline', {fill: 'var(--paper)', 'stroke-width': '2.25'}],
  ['paper', {fill: 'var(--paper)'}],
  ['light', {fill: 'var(--paper)'}],
  ['shade', {fill: 'var(--shade)'}],
  ['dark', {fill: 'var(--ink)'}],
  ['press', {fill: 'var(--press)'}],
  ['lit', {fill: 'var(--lit)'}],
  ['lit blue', {fill: 'var(--lit-blue)'}],
  ['lit white', {fill: 'var(--lit-white)'}],
  ['cable', {'stroke-width': '2'}],
  ['network', {stroke: 'var(--network)'}],
  ['cable red', {stroke: 'var(--red)'}],
  ['cable orange', {stroke: 'var(--orange)'}],
  ['cable blue', {stroke: 'var(--lit-blue)'}],
  ['dot', {fill: 'var(--ink)', stroke: 'none'}],
];

/**
 * Returns a drawing's art for showing it small: without words, hidden and faint lines. It is painted by attributes and
 * not by classes, because `<use>` shows it from a file of its own, where the style sheets of the page don't apply. The
 * lines keep their width on the screen.
 */
export function smallArt(art: string): string {
  const root = parseSvg(`<svg>${art}</svg>`);
  if (!('name' in root)) throw new Error(`The art of a drawing ${root.message}.`);
  const used = new Set(hrefsIn(root));
  return root.children.map((child) => write(child, used)).join('');
}

function write(node: SvgElement | string, used: ReadonlySet<string>): string {
  if (typeof node === 'string' || isLeftOut(node)) return '';
  const inside = node.children.map((child) => write(child, used)).join('');
  const attributes = writeAttributes(node, used);
  if (node.name === 'g' || node.name === 'defs') {
    if (inside === '') return '';
    return attributes === '' && node.name === 'g' ? inside : `<${node.name}${attributes}>${inside}</${node.name}>`;
  }
  return `<${node.name}${attributes}/>`;
}

function isLeftOut({name, attributes}: SvgElement): boolean {
  const classes = classesOf(attributes);
  return LEFT_OUT_ELEMENTS.includes(name) || classes.some((one) => LEFT_OUT_CLASSES.includes(one));
}

function writeAttributes({name, attributes}: SvgElement, used: ReadonlySet<string>): string {
  const own = [...attributes].filter(([key, value]) => KEPT.test(key) || (key === 'id' && used.has(value)));
  const written = {...Object.fromEntries(own), ...paintOf(classesOf(attributes))};
  const lines = ['g', 'defs', 'use'].includes(name) ? {} : {'vector-effect': 'non-scaling-stroke'};
  return Object.entries({...written, ...lines})
    .map(([key, value]) => ` ${key}="${value}"`)
    .join('');
}

function paintOf(classes: readonly string[]): Record<string, string> {
  const fitting = PAINT.filter(([needed]) => needed.split(' ').every((one) => classes.includes(one)));
  return Object.assign({}, ...fitting.map(([, attributes]) => attributes));
}

function classesOf(attributes: ReadonlyMap<string, string>): string[] {
  return attributes.get('class')?.split(/\s+/) ?? [];
}

function hrefsIn({attributes, children}: SvgElement): string[] {
  const href = attributes.get('href')?.slice(1);
  const inside = children.flatMap((child) => (typeof child === 'string' ? [] : hrefsIn(child)));
  return href?.startsWith(ID_MARK) ? [href, ...inside] : inside;
}
