import {ID_MARK} from './idMark';
import type {Drawing} from './readDrawing';

/**
 * How the classes of `docs/authors/drawings.md` look in a plan. It has one color, because pages show it as a mask: where
 * it is transparent doesn't depend on the theme. Shown small, it has no words, and its lines are thicker.
 */
const STYLE =
  ':root{color:#000;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round;font-family:-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}' +
  '.wall{stroke-width:5;stroke-linecap:square;stroke-linejoin:miter}.outline{stroke-width:3}.area{stroke:none}' +
  '.shade{fill:currentColor;fill-opacity:.12}.dark,.dot{fill:currentColor}.hidden{stroke-dasharray:5 4}.faint{opacity:.6}' +
  'text{fill:currentColor;stroke:none;font-size:17px;font-weight:700}.note{font-size:16px;font-weight:400;opacity:.8}' +
  '.number,.leader{display:none}' +
  '@media(max-width:30rem){:root{stroke-width:2.75}.wall{stroke-width:8}.outline{stroke-width:5}text{display:none}}' +
  '@media(prefers-color-scheme:dark){:root{color:#fff}}';

/** Returns the file of a floor, without its discs: pages set these on it, since their size is that of words. */
export function planPicture({viewBox, art, callouts}: Pick<Drawing, 'viewBox' | 'art' | 'callouts'>): string {
  const inside = (art + callouts).replaceAll(ID_MARK, '');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"><style>${STYLE}</style>${inside}</svg>\n`;
}
