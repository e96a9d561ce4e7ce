import {type Box, type Point, union} from './shapeBox';

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

function overlap(a: Box, b: Box): boolean {
  return a.x <= rightOf(b) && b.x <= rightOf(a) && a.y <= bottomOf(b) && b.y <= bottomOf(a);
}

/** Joins boxes that overlap or touch, until none do. */
export function joined(boxes: readonly Box[]): Box[] {
  const found: Box[] = [];
  for (const box of boxes) {
    const [touched, others] = [found.filter((each) => overlap(each, box)), found.filter((each) => !overlap(each, box))];
    if (touched.length === 0) found.push(box);
    else found.splice(0, found.length, ...joined([...others, union([...touched, box]) as Box]));
  }
  return found;
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
