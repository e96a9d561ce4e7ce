import {arrowOf} from './arrows';
import {bottomOf, padded, rightOf, tenth} from './boxes';
import type {ShownPart} from './partRefs';
import {VIEW_WIDTH} from './partView';
import type {Photograph} from './photograph';
import {placePins, type Side} from './pins';
import {type Box, middleOf, union} from './shapeBox';

/** A photograph, cropped to some of its points. */
export interface PhotoView {
  crop: Box;
  /** Units of the photograph per pixel of a view beside a step. */
  scale: number;
  /** On which side of its point each disc is. */
  sides: Side[];
  arrows: string[];
}

/** The widths that are tried for one or two points: photographs need more around a point than drawings. */
const WIDTHS = [220, 260, 310];
const RATIO = 1.75;
const LEAST_RATIO = 1.3;
/** In pixels */
const TALLEST = 232;
/** Room around the points, for their discs */
const MARGIN = 34;
/** From this number of points on, all of the photograph is shown. */
const MANY = 3;

/** Computes what to show of a photograph: enough to recognize the place. */
export function photoViewOf({box: all}: Pick<Photograph, 'box'>, shown: readonly ShownPart[]): PhotoView {
  const widths = [...(shown.length < MANY ? WIDTHS : []), all.width];
  const tried = widths.map((width) => cropped(all, shown, width));
  return (tried.find(({fits}) => fits) ?? tried.at(-1) ?? cropped(all, shown, all.width)).view;
}

function cropped(all: Box, shown: readonly ShownPart[], width: number): {view: PhotoView; fits: boolean} {
  const points = shown.map(({part}) => part.target);
  const spread = union(points.map(asBox))?.height ?? 0;
  // What is too tall is shown narrower.
  const scale = Math.max(width / VIEW_WIDTH, spread / (TALLEST - 2 * MARGIN));
  const arrows = shown.flatMap(({part, move}) => (move ? [arrowOf(part.box, move, scale)] : []));
  const needed = padded(union([...points.map(asBox), ...arrows.map(({box}) => box)]) ?? all, MARGIN * scale);
  const fits = needed.width <= width && needed.height * LEAST_RATIO <= width;
  const height = Math.min(all.height, Math.max(width / (width === all.width ? LEAST_RATIO : RATIO), needed.height));
  const {x, y} = middleOf(needed);
  const crop = within({x: x - width / 2, y: y - height / 2, width, height}, all);
  const sides = placePins(points, {area: crop, scale, taken: arrows.map(({box}) => box)});
  return {fits, view: {crop, scale, sides, arrows: arrows.map(({path}) => path)}};
}

function asBox({x, y}: {x: number; y: number}): Box {
  return {x, y, width: 0, height: 0};
}

/** Moves a box that would show more than there is. */
function within({x, y, width, height}: Box, all: Box): Box {
  return {
    x: tenth(Math.min(Math.max(x, all.x), rightOf(all) - width)),
    y: tenth(Math.min(Math.max(y, all.y), bottomOf(all) - height)),
    width: tenth(width),
    height: tenth(height),
  };
}
