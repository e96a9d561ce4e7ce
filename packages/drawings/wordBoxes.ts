import type {SvgElement} from './parseSvg';
import {type Box, boxOf, type Transforms, withOwn} from './shapeBox';
import {classesOf, elementsIn, numberIn, textOf} from './svgElements';

/** By the size of the font: a letter's width, and the height of a capital. Exact ones depend on the reader's fonts. */
const LETTER = {width: 0.6, height: 0.75};
const FONT_SIZES = {printed: 15, other: 17};

/** Returns about where the words in an element are. */
export function wordBoxesIn(element: SvgElement, outside: Transforms = []): Box[] {
  const transforms = withOwn(element, outside);
  if (element.name !== 'text') return elementsIn(element).flatMap((child) => wordBoxesIn(child, transforms));
  const box = boxOf(rectangleOf(element), transforms, () => undefined);
  return box ? [box] : [];
}

function rectangleOf(text: SvgElement): SvgElement {
  const size = classesOf(text).includes('on-machine') ? FONT_SIZES.printed : FONT_SIZES.other;
  const [width, height] = [textOf(text).length * size * LETTER.width, size * LETTER.height];
  const start = numberIn(text, 'x') - width * before(text.attributes.get('text-anchor'));
  const sides = {x: start, y: numberIn(text, 'y') - height, width, height};
  return {...text, name: 'rect', attributes: new Map(Object.entries(sides).map(([name, side]) => [name, `${side}`]))};
}

/** How much of the words is before their place. */
function before(anchor: string | undefined): number {
  if (anchor === 'middle') return 0.5;
  return anchor === 'end' ? 1 : 0;
}
