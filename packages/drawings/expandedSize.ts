import type {SvgElement} from './parseSvg';
import {finder} from './readParts';
import {elementsIn} from './svgElements';

/** Counts the elements of a drawing as a browser draws them: each `<use>` with all that it repeats. Infinite if it repeats itself. */
export function expandedSize(root: SvgElement): number {
  const find = finder(root);
  const sizes = new Map<SvgElement, number>();
  const sizeOf = (element: SvgElement): number => {
    const known = sizes.get(element);
    if (known !== undefined) return known;
    // Reaching it again before it's counted means that it contains itself.
    sizes.set(element, Number.POSITIVE_INFINITY);
    const used = element.name === 'use' ? find(element.attributes.get('href')?.slice(1) ?? '') : undefined;
    const size = [...elementsIn(element), ...(used ? [used] : [])].reduce((sum, inner) => sum + sizeOf(inner), 1);
    sizes.set(element, size);
    return size;
  };
  return sizeOf(root);
}
