import {join} from 'node:path';
import {partOf} from '@deskbook/drawings/partOf';
import type {Drawing} from '@deskbook/drawings/readDrawing';
import type {Part} from '@deskbook/drawings/readParts';
import {compareText} from '@deskbook/text/compareText';
import {imageFile} from '@deskbook/text/files/imageFile';
import {foldText} from '@deskbook/text/foldText';
import {groupBy} from '@deskbook/text/groupBy';
import {fileName} from '@deskbook/text/strings';
import {drawingAt} from './drawingAt';
import type {Page} from './page';
import type {District} from './schemas/district';

/** The floors of each branch that has a plan, by its key. The parts of the drawings are places. */
export type Plans = ReadonlyMap<string, readonly Drawing[]>;

export interface DocsFolder {
  siteDir: string;
  /** Relative to the site */
  docsPath: string;
}

/** Reads the plans that `district.yml` names. Leaves out what isn't a drawing, which `checkPlans.ts` reports. */
export function readPlans({branches}: Pick<District, 'branches'>, {siteDir, docsPath}: DocsFolder): Plans {
  const docsDir = join(siteDir, docsPath);
  const plans = Object.entries(branches).map(([key, {plan = []}]) => {
    const floors = plan.flatMap((path) => drawingAt(imageFile(path, docsDir, siteDir)) ?? []);
    return [key, floors.filter(({parts}) => parts.length > 0)] as const;
  });
  return new Map(plans.filter(([, floors]) => floors.length > 0));
}

/** The names of a branch's places, each once. */
export function placeNames(floors: readonly Drawing[] = []): string[] {
  return [...new Set(floors.flatMap(({parts}) => parts.map(({name}) => name)))];
}

/** A place in the plan of a branch, as pages show it. */
export interface Place {
  name: string;
  number: string;
  /** The plan's page, at this place; without the base URL */
  path: string;
  floor: Floor;
  /** Where it is, and where its disc is, in units of the floor */
  box: Part['box'];
  disc: Part['disc'];
}

/** The drawing of a floor. Its file has no discs, which pages set on it. */
export interface Floor {
  /** Without the base URL */
  picture: string;
  width: number;
  height: number;
}

/** Returns the place that a location names. */
export function placeAt(
  {branch, location}: {branch: string; location?: string | undefined},
  plans: Plans,
): Place | null {
  const floors = plans.get(branch) ?? [];
  const part = location ? partAt(location, floors) : undefined;
  const floor = floors.findIndex(({parts}) => part && parts.includes(part));
  const drawing = floors[floor];
  return part && drawing ? placeOf(part, branch, floorOf(drawing, branch, floor)) : null;
}

export function placeOf(part: Part, branch: string, floor: Floor): Place {
  const {name, number, box, disc} = part;
  return {name, number, box, disc, floor, path: `${planPath(branch)}#${placeId(part)}`};
}

export function floorOf({width, height}: Drawing, branch: string, index: number): Floor {
  return {width, height, picture: `${planPath(branch)}plan${index > 0 ? `-${index + 1}` : ''}.svg`};
}

/** A floor of which only the part around some places is shown, as wide as it is. */
export interface CroppedFloor extends Floor {
  from: number;
  to: number;
}

/** Returns the floors that some places are on, each once, in the order of the plan, cropped to these places. */
export function floorsOf(places: readonly Place[]): CroppedFloor[] {
  return [...groupBy(places, ({floor}) => [floor.picture]).values()]
    .map(cropToPlaces)
    .toSorted((a, b) => a.picture.length - b.picture.length || compareText(a.picture, b.picture));
}

/** Shows at least this share of a floor, and this much around the places, to recognize where they are. */
const MIN_SHARE = 0.5;
const AROUND = 50;

function cropToPlaces(places: readonly Place[]): CroppedFloor {
  const {floor} = places[0] as Place;
  const top = Math.max(Math.min(...places.map(({box}) => box.y)) - AROUND, 0);
  const bottom = Math.min(Math.max(...places.map(({box}) => box.y + box.height)) + AROUND, floor.height);
  const shown = Math.max(bottom - top, floor.height * MIN_SHARE);
  const from = Math.min(Math.max((top + bottom - shown) / 2, 0), floor.height - shown);
  return {...floor, from: Math.round(from), to: Math.round(from + shown)};
}

/** The path of the page with a branch's plan, without the base URL. */
export function planPath(branch: string): string {
  return `equipment/plans/${fileName(branch)}/`;
}

/** The anchor of a place on that page. */
export function placeId({id, number}: Pick<Part, 'id' | 'number'>): string {
  return id || `place-${number}`;
}

/**
 * Finds the place whose id or name the location is, or whose name it begins with: `Public computers, seat 3`,
 * `Circulation desk 2` and `IT office (on call)` say more than the place. The longest name counts.
 */
function partAt(location: string, floors: readonly Drawing[]): Part | undefined {
  const byId = floors.map((floor) => partOf(floor, location)).find((part) => part?.id === location);
  if (byId) return byId;
  return floors
    .flatMap(({parts}) => parts)
    .filter(({name}) => beginsWith(location, name))
    .toSorted((a, b) => b.name.length - a.name.length)[0];
}

const AFTER_NAME = /^(?:$|,| \(| \d)/;

function beginsWith(location: string, name: string): boolean {
  const [given, start] = [foldText(location), foldText(name)];
  return given.startsWith(start) && AFTER_NAME.test(given.slice(start.length));
}

/** Returns the pages with the names of places where a location was an id, since readers see it. */
export function withNamesOfPlaces(pages: readonly Page[], plans: Plans): Page[] {
  if (plans.size === 0) return [...pages];
  return pages.map((page) => {
    if (page.kind !== 'equipment' || !page.data.units) return page;
    const units = page.data.units.map((unit) => {
      const part = (plans.get(unit.branch) ?? [])
        .flatMap(({parts}) => parts)
        .find(({id}) => id && id === unit.location);
      return part ? {...unit, location: part.name} : unit;
    });
    return {...page, data: {...page.data, units}};
  });
}
