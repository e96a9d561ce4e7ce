import {bottomOf, distanceBetween, distanceTo, padded, rightOf, tenth} from './boxes';
import type {ShownPart} from './partRefs';
import type {Box, Point} from './shapeBox';

/** The number of a part, and the line from it. */
export interface Callout {
  number: string;
  /** The middle of the disc. */
  disc: Point;
  /** The end of its line on the part. */
  target: Point;
}

/** In pixels: a disc's radius, the room around it, and the least and the greatest length of its line. */
const RADIUS = 12;
const ROOM = 4;
const LINE = 10;
const LONGEST = 80;
/** The distance of the places that are tried */
const STEP = 5;

/** What a place costs beside the length of its line. */
const COSTS = {
  /** On something that must be seen, or too near or far */
  covers: 1000,
  /** Its line runs over another part. */
  crosses: 200,
  /** On the machine: the page beside it is quieter. */
  onMachine: 14,
  /** It hides words that are printed on the machine, or a light. */
  hides: 120,
  /** Its line runs through these. */
  strikes: 60,
  /** For each half turn away from where the drawing has it */
  turned: 40,
};

interface Scene {
  crop: Box;
  machine: Box;
  /** What is printed on it, and its lights and buttons */
  read: readonly Box[];
  /** Boxes that no disc may cover. */
  taken: readonly Box[];
  scale: number;
}

/** Places each disc near its part. `isFree` says whether no disc covers what must be seen. */
export function placeDiscs(shown: readonly ShownPart[], scene: Scene): {callouts: Callout[]; isFree: boolean} {
  const callouts: Callout[] = [];
  let highest = 0;
  const spots = spotsIn(scene);
  for (const {part} of shown) {
    const others = shown.filter((other) => other.part !== part).map((other) => other.part.box);
    const costs = spots.map((spot) => costOf(spot, {part, others, placed: callouts, scene}));
    const least = Math.min(...costs);
    const spot = spots[costs.indexOf(least)] ?? part.target;
    highest = Math.max(highest, least);
    callouts.push({number: part.number, disc: spot, target: part.target});
  }
  return {callouts, isFree: highest < COSTS.covers};
}

function spotsIn({crop, scale}: Scene): Point[] {
  const inside = padded(crop, -(RADIUS + ROOM) * scale);
  const [across, down] = [steps(inside.x, rightOf(inside), scale), steps(inside.y, bottomOf(inside), scale)];
  return across.flatMap((x) => down.map((y) => ({x, y})));
}

function steps(from: number, to: number, scale: number): number[] {
  const count = Math.max(1, Math.round((to - from) / (STEP * scale)));
  return Array.from({length: count + 1}, (_, index) => tenth(from + ((to - from) * index) / count));
}

interface Surroundings {
  part: ShownPart['part'];
  others: readonly Box[];
  placed: readonly Callout[];
  scene: Scene;
}

function costOf(spot: Point, {part, others, placed, scene}: Surroundings): number {
  const {taken, machine, read, scale} = scene;
  const radius = RADIUS * scale;
  const length = distanceBetween(spot, part.target);
  const covers =
    taken.some((box) => distanceTo(box, spot) < radius + ROOM * scale) ||
    placed.some(({disc}) => distanceBetween(disc, spot) < 2 * radius + ROOM * scale) ||
    placed.some(({disc, target}) => distanceToLine(spot, disc, target) < radius + ROOM * scale) ||
    placed.some(({disc}) => distanceToLine(disc, spot, part.target) < radius + ROOM * scale) ||
    length < radius + LINE * scale ||
    length > radius + LONGEST * scale;
  const crosses =
    others.some((box) => touchesLine(box, spot, part.target)) ||
    placed.some(({disc, target}) => linesCross(spot, part.target, disc, target));
  return (
    length / scale +
    (covers ? COSTS.covers : 0) +
    (crosses ? COSTS.crosses : 0) +
    (distanceTo(machine, spot) < radius ? COSTS.onMachine : 0) +
    (read.some((box) => distanceTo(box, spot) < radius + (ROOM / 2) * scale) ? COSTS.hides : 0) +
    (read.some((box) => touchesLine(box, spot, part.target)) ? COSTS.strikes : 0) +
    COSTS.turned * turnBetween(part, spot)
  );
}

/** How far a line is turned from the one in the drawing: 0 to 1 for half a turn. */
function turnBetween({target, disc}: ShownPart['part'], spot: Point): number {
  if (distanceBetween(disc, target) === 0) return 0;
  const turn = Math.abs(angleOf(target, disc) - angleOf(target, spot)) / Math.PI;
  return Math.min(turn, 2 - turn);
}

function angleOf(from: Point, to: Point): number {
  return Math.atan2(to.y - from.y, to.x - from.x);
}

/** The distance between a point and a line from `a` to `b`. */
function distanceToLine(point: Point, a: Point, b: Point): number {
  const length = distanceBetween(a, b);
  if (length === 0) return distanceBetween(point, a);
  const along = ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length ** 2;
  const t = Math.min(1, Math.max(0, along));
  return distanceBetween(point, {x: a.x + t * (b.x - a.x), y: a.y + t * (b.y - a.y)});
}

function touchesLine(box: Box, a: Point, b: Point): boolean {
  return Array.from({length: 11}, (_, index) => index / 10).some(
    (t) => distanceTo(box, {x: a.x + t * (b.x - a.x), y: a.y + t * (b.y - a.y)}) === 0,
  );
}

function linesCross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}
