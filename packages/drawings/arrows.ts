import {bottomOf, padded, rightOf, tenth} from './boxes';
import type {Move} from './partRefs';
import {type Box, middleOf, type Point, union} from './shapeBox';

/** An arrow that says how a part moves. */
export interface Arrow {
  path: string;
  box: Box;
}

/** In pixels of a view as wide as `VIEW_WIDTH`. */
const LENGTH = 38;
const HEAD = 9;
/** How far an arrow begins within a part that is large enough, and beside one that isn't */
const INSIDE = 12;
const BESIDE = 5;
/** Half a line's width and a little room */
const ROOM = 4;

const DIRECTIONS: Readonly<Record<Exclude<Move, 'turn'>, Point>> = {
  out: {x: 0, y: 1},
  in: {x: 0, y: 1},
  up: {x: 0, y: -1},
  down: {x: 0, y: 1},
  left: {x: -1, y: 0},
  right: {x: 1, y: 0},
};

/** @param scale units of the drawing per pixel */
export function arrowOf(part: Box, move: Move, scale: number): Arrow {
  if (move === 'turn') return turning(part, scale);
  const {x, y} = DIRECTIONS[move];
  const extent = x === 0 ? part.height : part.width;
  const edge = edgeOf(part, {x, y});
  const start = along(edge, {x, y}, (extent > 3 * INSIDE * scale ? -INSIDE : BESIDE) * scale);
  const end = along(start, {x, y}, LENGTH * scale);
  // What goes in comes from where it went out.
  const [from, to] = move === 'in' ? [end, start] : [start, end];
  return straight(from, to, scale);
}

function edgeOf(part: Box, {x, y}: Point): Point {
  const middle = middleOf(part);
  if (x === 0) return {x: middle.x, y: y > 0 ? bottomOf(part) : part.y};
  return {x: x > 0 ? rightOf(part) : part.x, y: middle.y};
}

function along(from: Point, {x, y}: Point, by: number): Point {
  return {x: from.x + x * by, y: from.y + y * by};
}

function straight(from: Point, to: Point, scale: number): Arrow {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  return arrow(`M${written(from)}L${written(to)}`, [from, to], headAt(to, angle, scale));
}

/** Most of a circle around the part, clockwise. */
function turning(part: Box, scale: number): Arrow {
  const middle = middleOf(part);
  const radius = Math.max(part.width, part.height) / 2 + 8 * scale;
  const at = (degrees: number) => {
    const angle = (degrees * Math.PI) / 180;
    return {x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle)};
  };
  const [from, to] = [at(-190), at(40)];
  const path = `M${written(from)}A${tenth(radius)} ${tenth(radius)} 0 1 1 ${written(to)}`;
  // The head of a curved arrow follows the curve a little, or it would seem to point outward.
  return arrow(path, [at(-180), at(-90), at(0), from, to], headAt(to, (115 * Math.PI) / 180, scale));
}

function arrow(line: string, points: readonly Point[], head: readonly [Point, Point, Point]): Arrow {
  const boxes = [...points, ...head].map(({x, y}) => padded({x, y, width: 0, height: 0}, ROOM));
  const [left, tip, right] = head;
  return {
    path: `${line}M${written(left)}L${written(tip)}L${written(right)}`,
    box: union(boxes) as Box,
  };
}

function headAt(tip: Point, angle: number, scale: number): [Point, Point, Point] {
  const barb = (turn: number) => ({
    x: tip.x - HEAD * scale * Math.cos(angle + turn),
    y: tip.y - HEAD * scale * Math.sin(angle + turn),
  });
  return [barb(0.7), tip, barb(-0.7)];
}

function written({x, y}: Point): string {
  return `${tenth(x)} ${tenth(y)}`;
}
