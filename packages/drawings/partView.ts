import {type Arrow, arrowOf} from './arrows';
import {bottomOf, contains, padded, rightOf, tenth} from './boxes';
import type {ShownPart} from './partRefs';
import {type Callout, placeDiscs} from './placeDiscs';
import type {Drawing} from './readDrawing';
import {type Box, middleOf, union} from './shapeBox';

/** The width of a view beside a step, in pixels. Discs and arrows have their size there. */
export const VIEW_WIDTH = 256;
/** The height of a tall view on a phone, in pixels */
const VIEW_HEIGHT = 192;

/** Words printed on a machine: the size to read them at in pixels, and the largest for which drawings leave room */
const PRINTED = {least: 15, most: 18.1};

/** A drawing, cropped to some of its parts, in units of the drawing. */
export interface PartView {
  crop: Box;
  /** Units of the drawing per pixel of a view as wide as `VIEW_WIDTH`. */
  scale: number;
  callouts: Callout[];
  /** The path of an arrow for each part that moves. */
  arrows: string[];
  /** The size of words printed on the parts, in units of the drawing. */
  printed: number;
  /** Whether words on the rest of the machine would be too small to read. */
  isQuiet: boolean;
}

/** The widths that are tried for up to three parts, in units of the drawing. */
const WIDTHS = [190, 225, 260];
/** Width by height: as one likes it, and at the least */
const RATIO = 2;
const LEAST_RATIO = 1.3;
/** Around what is shown, and of the machine's edge */
const MARGIN = 8;
/** Around a whole machine, for the discs */
const OUTSIDE = 44;
/** From this number of parts on, the whole machine is shown. */
const MANY = 4;

type Machine = Pick<Drawing, 'box' | 'words' | 'parts'>;

/** Computes what to show of a drawing: enough to recognize the place. */
export function viewOf(drawing: Machine, shown: readonly ShownPart[]): PartView {
  const widths = shown.length < MANY ? WIDTHS : [];
  const tried = widths.flatMap((width) => cropped(drawing, shown, width) ?? []);
  const {isFree: _, ...view} = tried.find(({isFree}) => isFree) ?? whole(drawing, shown);
  return view;
}

interface Tried extends PartView {
  isFree: boolean;
}

/** Returns null if a view as wide as this is too small, or if it would show no edge of the machine. */
function cropped(machine: Machine, shown: readonly ShownPart[], width: number): Tried | null {
  const scale = width / VIEW_WIDTH;
  const {arrows, needed} = neededFor(shown, scale);
  const inside = padded(needed, MARGIN);
  const height = Math.max(width / RATIO, inside.height);
  if (inside.width > width || height * LEAST_RATIO > width) return null;
  const {x, y} = middleOf(inside);
  const crop = showEdge({x: x - width / 2, y: y - height / 2, width, height}, inside, machine.box);
  return crop && viewIn(crop, {machine, shown, arrows});
}

function whole(machine: Machine, shown: readonly ShownPart[]): Tried {
  const scale = (machine.box.width + 2 * OUTSIDE) / VIEW_WIDTH;
  const {arrows, needed} = neededFor(shown, scale);
  const all = padded(union([machine.box, needed]) ?? machine.box, OUTSIDE, MARGIN);
  const wider = Math.max(0, all.height * LEAST_RATIO - all.width) / 2;
  const higher = Math.max(0, all.width / RATIO - all.height) / 2;
  return viewIn(padded(all, wider, higher), {machine, shown, arrows});
}

function neededFor(shown: readonly ShownPart[], scale: number): {arrows: Arrow[]; needed: Box} {
  const arrows = shown.flatMap(({part: {box, pair = [box]}, move}) =>
    move ? pair.map((piece) => arrowOf(piece, move, scale)) : [],
  );
  const boxes = shown.flatMap(({part: {box, words = []}}) => [box, ...words]);
  return {arrows, needed: union([...boxes, ...arrows.map(({box}) => box)]) as Box};
}

interface Scene {
  machine: Machine;
  shown: readonly ShownPart[];
  arrows: readonly Arrow[];
}

function viewIn(crop: Box, {machine, shown, arrows}: Scene): Tried {
  const scale = crop.width / VIEW_WIDTH;
  const taken = [...shown.map(({part}) => part.box), ...arrows.map(({box}) => box)];
  const rounded = {x: tenth(crop.x), y: tenth(crop.y), width: tenth(crop.width), height: tenth(crop.height)};
  const read = [...machine.words, ...smallOthers(machine, shown, scale)];
  return {
    crop: rounded,
    scale,
    arrows: arrows.map(({path}) => path),
    ...printedIn(crop),
    ...placeDiscs(shown, {crop, machine: machine.box, read, taken, scale}),
  };
}

/** In pixels: what is smaller, a disc could hide. */
const SMALL = 40;

/** Lights and buttons that this view isn't about */
function smallOthers({parts}: Machine, shown: readonly ShownPart[], scale: number): Box[] {
  return parts
    .filter((part) => !shown.some((each) => each.part === part))
    .map(({box}) => box)
    .filter(({width, height}) => Math.max(width, height) < SMALL * scale);
}

function printedIn({width, height}: Box): Pick<PartView, 'printed' | 'isQuiet'> {
  const needed = PRINTED.least * Math.max(1, width / VIEW_WIDTH, height / VIEW_HEIGHT);
  return {printed: tenth(Math.min(needed, PRINTED.most)), isQuiet: needed > PRINTED.most};
}

/** Moves a view as little as needed so it shows an edge of the machine. Returns null if none is near enough. */
function showEdge(crop: Box, inside: Box, machine: Box): Box | null {
  const left = machine.x - MARGIN - crop.x;
  const right = rightOf(machine) + MARGIN - rightOf(crop);
  const top = machine.y - MARGIN - crop.y;
  const bottom = bottomOf(machine) + MARGIN - bottomOf(crop);
  if (left >= 0 || right <= 0 || top >= 0 || bottom <= 0) return crop;
  const moves = [
    {x: left, y: 0},
    {x: right, y: 0},
    {x: 0, y: top},
    {x: 0, y: bottom},
  ].toSorted((a, b) => Math.abs(a.x + a.y) - Math.abs(b.x + b.y));
  const moved = moves.map(({x, y}) => ({...crop, x: crop.x + x, y: crop.y + y}));
  return moved.find((way) => contains(way, inside)) ?? null;
}
