import {bottomOf, distanceBetween, distanceTo, rightOf} from './boxes';
import type {Box, Point} from './shapeBox';

/** Where a pin's disc is, seen from its tip. */
export type Side = (typeof SIDES)[number];

/** In pixels: the radius of a pin's disc, and how far its middle is from its tip. */
const RADIUS = 13;
export const PIN_LENGTH = 19;

const SIDES = ['above', 'right', 'left', 'below'] as const;
const DIRECTIONS: Readonly<Record<Side, Point>> = {
  above: {x: 0, y: -1},
  right: {x: 1, y: 0},
  left: {x: -1, y: 0},
  below: {x: 0, y: 1},
};

/** What a side costs, beside being later in the list. */
const OUTSIDE = 100;
const COVERS = 20;

interface Scene {
  /** What is shown of the photograph. */
  area: Box;
  /** Units of the photograph per pixel. */
  scale: number;
  /** What no disc should cover, beside the other points. */
  taken?: readonly Box[];
}

/** Chooses for each point on which side its disc is: within the picture, and not over other points and discs. */
export function placePins(points: readonly Point[], scene: Scene): Side[] {
  const discs: Point[] = [];
  return points.map((point) => {
    const others = points.filter((other) => other !== point);
    const costs = SIDES.map((side, index) => index + costOf(discAt(point, side, scene.scale), others, discs, scene));
    const side = SIDES[costs.indexOf(Math.min(...costs))] ?? 'above';
    discs.push(discAt(point, side, scene.scale));
    return side;
  });
}

export function discAt({x, y}: Point, side: Side, scale: number): Point {
  const {x: across, y: down} = DIRECTIONS[side];
  return {x: x + across * PIN_LENGTH * scale, y: y + down * PIN_LENGTH * scale};
}

function costOf(disc: Point, points: readonly Point[], discs: readonly Point[], {area, scale, taken = []}: Scene) {
  const radius = RADIUS * scale;
  const isOutside =
    disc.x - radius < area.x ||
    disc.y - radius < area.y ||
    disc.x + radius > rightOf(area) ||
    disc.y + radius > bottomOf(area);
  const covered =
    points.filter((point) => distanceBetween(point, disc) < radius).length +
    discs.filter((other) => distanceBetween(other, disc) < 2 * radius).length +
    taken.filter((box) => distanceTo(box, disc) < radius).length;
  return (isOutside ? OUTSIDE : 0) + COVERS * covered;
}
