import type {NamedPoint} from '@deskbook/drawings/photograph';

/** A place in a photograph while it is edited. A new one has no id yet. */
export interface Place extends Omit<NamedPoint, 'id'> {
  id: string | null;
}

export interface Point {
  x: number;
  y: number;
}

const HIGHEST_NUMBER = 99;

/** Returns the next number: the lowest that no place has. */
export function nextNumber(places: readonly Place[]): number {
  const taken = new Set(places.map(({number}) => number));
  let number = 1;
  while (taken.has(number)) number += 1;
  return number;
}

export function placeAt(places: readonly Place[], point: Point): Place {
  return {id: null, number: nextNumber(places), name: '', ...within(point)};
}

/** Keeps a point in the picture, in steps of half a percent, which is less than a fingertip. */
export function within({x, y}: Point): Point {
  const inside = (value: number) => Math.round(Math.min(100, Math.max(0, value)) * 2) / 2;
  return {x: inside(x), y: inside(y)};
}

/** How far an arrow key moves a place, in percent. */
const STEP = 1;
const LONG_STEP = 5;
const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowLeft: {x: -1, y: 0},
  ArrowRight: {x: 1, y: 0},
  ArrowUp: {x: 0, y: -1},
  ArrowDown: {x: 0, y: 1},
};

/** Returns where an arrow key moves a place; undefined for any other key. */
export function movedByKey({x, y}: Point, {key, shiftKey}: {key: string; shiftKey: boolean}): Point | undefined {
  const direction = DIRECTIONS[key];
  const step = shiftKey ? LONG_STEP : STEP;
  return direction && within({x: x + direction.x * step, y: y + direction.y * step});
}

/** Gives a place another number. If one has it already, the two swap theirs. */
export function renumber(places: readonly Place[], index: number, number: number): Place[] {
  if (!Number.isInteger(number) || number < 1 || number > HIGHEST_NUMBER) return [...places];
  const before = places[index]?.number ?? number;
  return places.map((place, at) => {
    if (at === index) return {...place, number};
    return place.number === number ? {...place, number: before} : place;
  });
}

/** Returns the first place that has no name. */
export function unnamed(places: readonly Place[]): Place | undefined {
  return places.find(({name}) => name.trim() === '');
}

/** Gives every place an id, made of its name: pages refer to it, so it stays when the name changes. */
export function withIds(places: readonly Place[]): NamedPoint[] {
  const taken = new Set(places.flatMap(({id}) => id ?? []));
  return places.map((place) => {
    const name = place.name.trim();
    const id = place.id ?? freeId(idFor(name), taken);
    taken.add(id);
    return {...place, name, id};
  });
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  return free;
}

const LONGEST_ID = 40;

function idFor(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, LONGEST_ID)
    .replace(/^[\d-]+|-+$/g, '');
  return words || 'place';
}
