import {tenth} from '@deskbook/drawings/boxes';
import type {Part} from '@deskbook/drawings/readParts';
import {type Box, type Point, union} from '@deskbook/drawings/shapeBox';

/** Where readers point at a part, in units of the drawing. */
export interface Spot {
  number: string;
  box: Box;
  /** The middle of its numbered disc. */
  disc: Point;
  /** The end of the line from its disc. */
  target: Point;
}

/** How far a spot reaches beyond its part. */
const MARGIN = 8;
/** The least width and height of a spot that has room. */
const LEAST = 34;
/** The radius of a disc, with room around it. */
const DISC = 18;

/** Makes a spot around each part: larger than the part, so that it can be hit, but never over another one. */
export function spotsOf(parts: readonly Part[]): Spot[] {
  return parts.map((part) => {
    const {number, disc, target} = part;
    const others = parts.filter((other) => other !== part).map((other) => other.box);
    const box = spotAround(part.box, others);
    return {number, box, disc: awayFrom(box, disc), target};
  });
}

/** Returns what to show of a drawing: the machine, the spots and their discs, without the room for names. */
export function viewOf(machine: Box, spots: readonly Spot[]): Box {
  const discs = spots.map(({disc}) => ({x: disc.x - DISC, y: disc.y - DISC, width: 2 * DISC, height: 2 * DISC}));
  const {x, y, width, height} = union([machine, ...spots.map(({box}) => box), ...discs]) ?? machine;
  return {x: x - 4, y: y - 4, width: width + 8, height: height + 8};
}

/** Moves a disc that would cover the edge of its spot. */
function awayFrom(box: Box, disc: Point): Point {
  const gaps = Object.entries(gapsBetween(box, {...disc, width: 0, height: 0})) as [keyof typeof OUTWARD, number][];
  const [side, gap] = gaps.reduce((most, each) => (each[1] > most[1] ? each : most));
  const by = Math.max(0, DISC - gap);
  const [x, y] = OUTWARD[side];
  return {x: tenth(disc.x + x * by), y: tenth(disc.y + y * by)};
}

const OUTWARD = {left: [-1, 0], right: [1, 0], top: [0, -1], bottom: [0, 1]} as const;

function spotAround(box: Box, others: readonly Box[]): Box {
  const [across, down] = [growthOf(box.width), growthOf(box.height)];
  const room = {left: across, right: across, top: down, bottom: down};
  for (const other of others) {
    const gaps = Object.entries(gapsBetween(box, other)) as [keyof typeof room, number][];
    const [side, gap] = gaps.reduce((most, each) => (each[1] > most[1] ? each : most));
    // A part within another one has no side of its own.
    if (gap >= 0) room[side] = Math.min(room[side], gap / 2);
  }
  return {
    x: tenth(box.x - room.left),
    y: tenth(box.y - room.top),
    width: tenth(box.width + room.left + room.right),
    height: tenth(box.height + room.top + room.bottom),
  };
}

/** Returns how far another box is on each side; negative if it isn't. */
function gapsBetween(box: Box, other: Box) {
  return {
    left: box.x - (other.x + other.width),
    right: other.x - (box.x + box.width),
    top: box.y - (other.y + other.height),
    bottom: other.y - (box.y + box.height),
  };
}

function growthOf(length: number): number {
  return Math.max(MARGIN, (LEAST - length) / 2);
}
