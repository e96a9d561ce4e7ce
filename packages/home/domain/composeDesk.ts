import type {Placement} from '@deskbook/content/schemas/equipment';

/**
 * The drawing of the service desk is 1128 wide and 362 high. Everything here is in these units, which are pixels on a
 * wide screen.
 */
export const DESK = {
  width: 1128,
  /** Where the wall meets the floor. */
  floor: 284,
  /** What machines on the floor stand on, in front of the wall. */
  ground: 316,
  counterTop: 188,
} as const;

/** A machine as it is to be placed. */
export interface Placed {
  label: string;
  placement: Placement;
  /** In inches; null if its page doesn't say. */
  height: number | null;
  /** The size of its drawing in any unit; null if it has none, so it is a card. */
  shape: {width: number; height: number} | null;
}

/** Where a machine is: a column, and its drawing in the middle of that. */
export interface Position {
  x: number;
  width: number;
  top: number;
  drawnWidth: number;
  drawnHeight: number;
}

export interface DeskLayout {
  /** In the order of the machines. */
  positions: Position[];
  counter: {x: number; width: number; hasReturns: boolean};
}

/**
 * Machines in the same place share one scale, in units per inch: at most `scale`, and smaller if the tallest wouldn't
 * have `room`. Those on the desk are drawn larger than those on the floor, because people look for their buttons.
 */
const SCALES: Readonly<Record<Placement, {scale: number; room: number; usual: number}>> = {
  desk: {scale: 10, room: 118, usual: 9},
  floor: {scale: 3.8, room: 230, usual: 48},
  wall: {scale: 6, room: 120, usual: 10},
};

/** Smaller ones couldn't be pointed at. */
const MIN_DRAWN = 44;
const MAX_DRAWN_WIDTH = 190;
const CARD = {width: 88, height: 60};
/** A machine on the wall hangs with its middle here. */
const WALL_MIDDLE = 140;

/** Widths of labels are estimated for the narrowest screen that shows the drawing, where letters are larger to scale. */
const LETTER = 10;
const MAX_LABEL = 118;

const GAP = {min: 10, max: 44};
const RETURNS = 84;
const OVERHANG = 14;
const BETWEEN = {min: 14, max: 56};

/**
 * Places machines from left to right: those before the first on the desk are left of the counter, and the others that
 * aren't on the desk are right of it. The counter closes up around what is on it.
 */
export function composeDesk(machines: readonly Placed[]): DeskLayout {
  const groups = groupsOf(machines);
  const columns = fittingColumns(machines, groups);
  const free = DESK.width - widthOf(columns, groups);
  const room = shareOut(free, machines.length, groups);
  const between = BETWEEN.min + room.between;
  const positions = new Map<number, Position>();
  let x = room.outside;
  const add = (index: number) => {
    const {drawn, width} = columns[index] as Column;
    const position = {x, width: width + room.gap, drawnWidth: drawn.width, drawnHeight: drawn.height};
    positions.set(index, {...position, top: topOf(machines[index]?.placement ?? 'desk', drawn.height)});
    x += position.width;
  };
  groups.left.forEach(add);
  if (groups.left.length > 0) x += between;
  const start = x;
  x += OVERHANG + (room.hasReturns ? RETURNS : 0);
  groups.desk.forEach(add);
  x += OVERHANG;
  const counter = {x: start, width: x - start, hasReturns: room.hasReturns};
  if (groups.right.length > 0) x += between;
  groups.right.forEach(add);
  return {positions: machines.map((_, index) => rounded(positions.get(index) as Position)), counter: rounded(counter)};
}

/** Indexes of machines. */
interface Groups {
  left: number[];
  desk: number[];
  right: number[];
}

function groupsOf(machines: readonly Placed[]): Groups {
  const first = machines.findIndex(isOnDesk);
  const others = machines.flatMap((machine, index) => (isOnDesk(machine) ? [] : [index]));
  return {
    left: others.filter((index) => index < first || (first < 0 && index < machines.length / 2)),
    desk: machines.flatMap((machine, index) => (isOnDesk(machine) ? [index] : [])),
    right: others.filter((index) => (first < 0 ? index >= machines.length / 2 : index > first)),
  };
}

function isOnDesk({placement}: Placed): boolean {
  return placement === 'desk';
}

interface Size {
  width: number;
  height: number;
}

interface Column {
  drawn: Size;
  width: number;
}

/** Makes all drawings smaller, if need be, until they fit. Labels keep their size, and break within words at worst. */
function fittingColumns(machines: readonly Placed[], groups: Groups): Column[] {
  const sizes = drawnSizes(machines);
  const labels = machines.map(({label}) => labelWidth(label));
  for (let shrink = 1; shrink > MIN_SHRINK; shrink -= 0.04) {
    const columns = columnsOf(sizes, labels, shrink);
    if (widthOf(columns, groups) <= DESK.width) return columns;
  }
  const columns = columnsOf(sizes, labels, MIN_SHRINK);
  const excess = Math.max(widthOf(columns, groups) - DESK.width, 0) / machines.length;
  return columns.map((column) => ({...column, width: column.width - excess}));
}

const MIN_SHRINK = 0.5;

function columnsOf(sizes: readonly Size[], labels: readonly number[], shrink: number): Column[] {
  return sizes.map(({width, height}, index) => ({
    drawn: {width: width * shrink, height: height * shrink},
    width: Math.max(width * shrink, labels[index] ?? 0) + GAP.min,
  }));
}

function widthOf(columns: readonly Column[], {left, right}: Groups): number {
  const spaces = 2 * OVERHANG + BETWEEN.min * [left, right].filter((group) => group.length > 0).length;
  return columns.reduce((sum, {width}) => sum + width, spaces);
}

/** Shares the free width out: first the flap for returns and the pile of books, then between machines, then outside. */
function shareOut(free: number, count: number, {left, right}: Groups) {
  const hasReturns = free >= RETURNS;
  const rest = hasReturns ? free - RETURNS : free;
  const gap = Math.min(rest / Math.max(count, 1), GAP.max - GAP.min);
  const sides = [left, right].filter((group) => group.length > 0).length;
  const between = sides > 0 ? Math.min((rest - gap * count) / sides, BETWEEN.max - BETWEEN.min) : 0;
  return {hasReturns, gap, between, outside: (rest - gap * count - between * sides) / 2};
}

function drawnSizes(machines: readonly Placed[]): Size[] {
  return machines.map(({placement, height, shape}) => {
    if (!shape) return CARD;
    const {scale, room, usual} = SCALES[placement];
    const tallest = Math.max(
      ...machines.filter((other) => other.placement === placement).map((other) => other.height ?? usual),
    );
    const drawnHeight = (height ?? usual) * Math.min(scale, room / tallest);
    const unit = drawnHeight / shape.height;
    const smallest = MIN_DRAWN / Math.max(shape.width, shape.height);
    const largest = Math.min(room / shape.height, MAX_DRAWN_WIDTH / shape.width);
    const fitting = Math.min(Math.max(unit, smallest), largest);
    return {width: shape.width * fitting, height: shape.height * fitting};
  });
}

/** The width that a label needs on at most two lines. */
function labelWidth(label: string): number {
  const words = label.split(/\s+/);
  const lengthOf = (some: readonly string[]) => some.join(' ').length;
  const breaks = words.map((_, at) => Math.max(lengthOf(words.slice(0, at)), lengthOf(words.slice(at))));
  return Math.min(Math.min(...breaks) * LETTER, MAX_LABEL);
}

function topOf(placement: Placement, height: number): number {
  if (placement === 'wall') return WALL_MIDDLE - height / 2;
  return (placement === 'floor' ? DESK.ground : DESK.counterTop) - height;
}

function rounded<T extends object>(value: T): T {
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    typeof inner === 'number' ? Math.round(inner) : inner,
  ]);
  return Object.fromEntries(entries) as T;
}
