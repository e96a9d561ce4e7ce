import type {Box, Point} from './shapeBox';

export const rightOf = ({x, width}: Box) => x + width;
export const bottomOf = ({y, height}: Box) => y + height;

export function padded({x, y, width, height}: Box, across: number, down = across): Box {
  return {x: x - across, y: y - down, width: width + 2 * across, height: height + 2 * down};
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    outer.x <= inner.x && outer.y <= inner.y && rightOf(outer) >= rightOf(inner) && bottomOf(outer) >= bottomOf(inner)
  );
}

export function overlap(a: Box, b: Box): boolean {
  return a.x <= rightOf(b) && b.x <= rightOf(a) && a.y <= bottomOf(b) && b.y <= bottomOf(a);
}

/** The distance between a point and a box; 0 within it. */
export function distanceTo(box: Box, {x, y}: Point): number {
  const across = Math.max(box.x - x, 0, x - rightOf(box));
  const down = Math.max(box.y - y, 0, y - bottomOf(box));
  return Math.hypot(across, down);
}

export function distanceBetween(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Rounds to a tenth, which is less than anyone sees. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** In percent of the whole, to a tenth. */
export function percent(length: number, whole: number): number {
  return tenth((100 * length) / whole);
}
