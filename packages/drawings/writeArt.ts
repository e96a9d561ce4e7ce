import {ID_MARK} from './idMark';
import type {SvgElement} from './parseSvg';
import {isLabel, isPart, NUMBER} from './readParts';
import {classesOf, elementsIn, elementsUnder, isElement} from './svgElements';

/** Writes a drawing in two layers: the machine, and what points at it. */
export function writeLayers(root: SvgElement): {art: string; callouts: string} {
  const shown = elementsIn(root);
  return {
    art: shown
      .filter((element) => !isCallout(element))
      .map((element) => writeArt(element, []))
      .join(''),
    callouts: shown.filter(isCallout).map(write).join(''),
  };
}

const CALLOUT_CLASSES = ['leader', 'dot', 'number', 'note'];

/** Whether an element at the top of the file is a leader, its end, a disc, a label or a note. */
export function isCallout(element: SvgElement): boolean {
  if (isLabel(element) || classesOf(element).some((name) => CALLOUT_CLASSES.includes(name))) return true;
  const children = elementsIn(element);
  return element.name === 'g' && children.length > 0 && !isPart(element) && children.every(isCallout);
}

type Attributes = readonly (readonly [string, string])[];

/**
 * Writes an element so that each part can be shown by itself with `<use>`, which takes neither the transforms nor the
 * classes of what is around a group. Groups around a part are therefore written inside of it.
 */
function writeArt(element: SvgElement, around: readonly Attributes[]): string {
  if (isPart(element)) {
    const {id, own} = splitAttributes(element);
    return `<g id="${ID_MARK}${id}" class="drawn">${writeChildren(element, [...around, own])}</g>`;
  }
  if (element.name !== 'defs' && elementsUnder(element).some(isPart)) {
    return writeChildren(element, [...around, [...element.attributes]]);
  }
  return wrap(write(element), around);
}

function writeChildren({children}: SvgElement, around: readonly Attributes[]): string {
  let written = '';
  let run = '';
  for (const child of children.filter(isElement)) {
    if (isPart(child) || elementsUnder(child).some(isPart)) {
      written += wrap(run, around) + writeArt(child, around);
      run = '';
    } else run += write(child);
  }
  return written + wrap(run, around);
}

function wrap(markup: string, around: readonly Attributes[]): string {
  if (markup === '') return '';
  return around.reduceRight(
    (inside, attributes) => (attributes.length === 0 ? inside : `<g${writeAttributes(attributes)}>${inside}</g>`),
    markup,
  );
}

function splitAttributes({attributes}: SvgElement): {id: string; own: Attributes} {
  const own = [...attributes].filter(([name]) => name !== 'id' && name !== NUMBER);
  return {id: attributes.get('id') ?? '', own};
}

function write(node: SvgElement | string): string {
  if (!isElement(node)) return node.trim() === '' ? '' : node.replaceAll('>', '&gt;');
  return `<${node.name}${writeAttributes([...node.attributes])}>${node.children.map(write).join('')}</${node.name}>`;
}

function writeAttributes(attributes: Attributes): string {
  return attributes.map(([name, value]) => ` ${name}="${marked(name, value).replaceAll('"', '&quot;')}"`).join('');
}

function marked(name: string, value: string): string {
  if (name === 'id') return ID_MARK + value;
  return name === 'href' ? `#${ID_MARK}${value.slice(1)}` : value;
}
