import {tenth} from './boxes';
import {discAt, placePins} from './pins';
import type {Drawing} from './readDrawing';
import type {Box, Point} from './shapeBox';

/** A numbered point in a photograph. */
export interface NamedPoint {
  /** What pages call it: `hopper`. */
  id: string;
  number: number;
  /** What readers call it: `Hopper`. */
  name: string;
  /** In percent of the width, from the left. */
  x: number;
  /** In percent of the height, from the top. */
  y: number;
}

/** What a file of callouts holds. */
export interface Callouts {
  title?: string | undefined;
  description?: string | undefined;
  callouts: readonly NamedPoint[];
}

/** A photograph with callouts. Its units are those of drawings: it is 400 wide. */
export interface Photograph extends Omit<Drawing, 'art' | 'callouts'> {
  isPhotograph: true;
}

export type Pictured = Drawing | Photograph;

export function isPhotograph(pictured: Pictured): pictured is Photograph {
  return 'isPhotograph' in pictured;
}

export const PHOTOGRAPH_WIDTH = 400;
/** The width and height of the box around a point. */
const SIZE = 24;

/** Makes of points what a drawing has: parts with a place. */
export function photographOf(
  {title = '', description = '', callouts}: Callouts,
  size: {width: number; height: number},
): Photograph {
  const width = PHOTOGRAPH_WIDTH;
  const height = tenth((size.height * width) / size.width);
  const area = {x: 0, y: 0, width, height};
  const points = callouts.map(({x, y}) => ({x: tenth((x * width) / 100), y: tenth((y * height) / 100)}));
  const sides = placePins(points, {area, scale: 1});
  const parts = callouts.map(({id, number, name}, index) => {
    const target = points[index] as Point;
    const disc = discAt(target, sides[index] ?? 'above', 1);
    return {id, number: String(number), name, target, disc, box: boxAround(target)};
  });
  const viewBox = `0 0 ${width} ${height}`;
  return {isPhotograph: true, viewBox, width, height, title, description, parts, box: area, words: []};
}

function boxAround({x, y}: Point): Box {
  return {x: tenth(x - SIZE / 2), y: tenth(y - SIZE / 2), width: SIZE, height: SIZE};
}
