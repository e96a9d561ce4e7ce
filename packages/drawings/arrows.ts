import {bottomOf, distanceBetween, padded, rightOf, tenth} from './boxes';
import type {Move} from './partRefs';
import {type Box, middleOf, type Point, union} from './shapeBox';

/** An arrow that says how a part moves. */
export interface Arrow {
  /** It is filled: what should not be encloses nothing. */
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

const DIRECTIONS: Readonly<Record<Exclude<Move, 'turn' | 'out' | 'in'>, Point>> = {
  up: {x: 0, y: -1},
  down: {x: 0, y: 1},
  left: {x: -1, y: 0},
  right: {x: 1, y: 0},
};

/** Machines are drawn from the front, and their depth leads up to the right: toward the reader is down to the left. */
const TOWARD_READER: Point = {x: -0.45, y: 0.89};

/** Half of a wide arrow's width: where it begins, before its head and across its head. What is near looks larger. */
const WIDE = {
  out: {tail: 2, neck: 5.5, head: 12, headLength: 16},
  in: {tail: 8.5, neck: 3.5, head: 8.5, headLength: 12},
};

/** @param scale units of the drawing per pixel */
export function arrowOf(part: Box, move: Move, scale: number): Arrow {
  if (move === 'turn') return turning(part, scale);
  if (move === 'out' || move === 'in') {
    const start = startOf(part, {x: 0, y: 1}, scale);
    const end = along(start, TOWARD_READER, LENGTH * scale);
    // What goes in comes from where it went out.
    return move === 'out' ? wide(start, end, WIDE.out, scale) : wide(end, start, WIDE.in, scale);
  }
  const start = startOf(part, DIRECTIONS[move], scale);
  return straight(start, along(start, DIRECTIONS[move], LENGTH * scale), scale);
}

function startOf(part: Box, direction: Point, scale: number): Point {
  const extent = direction.x === 0 ? part.height : part.width;
  return along(edgeOf(part, direction), direction, (extent > 3 * INSIDE * scale ? -INSIDE : BESIDE) * scale);
}

/** An arrow that is seen almost from its tip or from its end. */
function wide(from: Point, to: Point, {tail, neck, head, headLength}: (typeof WIDE)['out'], scale: number): Arrow {
  const length = distanceBetween(from, to);
  const forward = {x: (to.x - from.x) / length, y: (to.y - from.y) / length};
  const aside = {x: -forward.y, y: forward.x};
  const base = along(to, forward, -headLength * scale);
  const sides = (side: number) => [
    along(from, aside, side * tail * scale),
    along(base, aside, side * neck * scale),
    along(base, aside, side * head * scale),
  ];
  const points = [...sides(1), to, ...sides(-1).reverse()];
  return {path: `M${points.map(written).join('L')}z`, box: around(points)};
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
  const arc = (sweep: number, end: Point) => `A${tenth(radius)} ${tenth(radius)} 0 1 ${sweep} ${written(end)}`;
  // There and back, so that it encloses nothing
  const path = `M${written(from)}${arc(1, to)}${arc(0, from)}`;
  // The head of a curved arrow follows the curve a little, or it would seem to point outward.
  return arrow(path, [at(-180), at(-90), at(0), from, to], headAt(to, (115 * Math.PI) / 180, scale));
}

function arrow(line: string, points: readonly Point[], head: readonly [Point, Point, Point]): Arrow {
  const [left, tip, right] = head;
  return {path: `${line}M${written(left)}L${written(tip)}L${written(right)}z`, box: around([...points, ...head])};
}

function around(points: readonly Point[]): Box {
  return union(points.map(({x, y}) => padded({x, y, width: 0, height: 0}, ROOM))) as Box;
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
