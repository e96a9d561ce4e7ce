import {overlap} from './boxes';
import {type Box, union} from './shapeBox';

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
