import {assetAnchor} from '@deskbook/content/equipment';
import type {GeneratedPage} from '@deskbook/content/generatedPage';
import {type Floor, floorOf, type Place, placeAt, placeId, placeOf, planPath} from '@deskbook/content/plans';
import {planPicture} from '@deskbook/drawings/planPicture';
import type {Drawing} from '@deskbook/drawings/readDrawing';
import {groupBy} from '@deskbook/text/groupBy';
import type {Link, OfficeSource} from '../register';
import {type Unit, unitsOf} from '../units';

/** The floors of a branch, and what is where. */
export interface PlanPage {
  /** Without the base URL */
  path: string;
  branch: {name: string; address: string | null; phone: string | null};
  floors: readonly ListedFloor[];
  /** What is at no place of the plan */
  elsewhere: readonly Machines[];
}

export interface ListedFloor {
  floor: Floor;
  title: string;
  description: string;
  places: readonly {id: string; place: Place; machines: readonly Machines[]}[];
}

/** Machines of one model at the same place. */
export interface Machines {
  guide: string;
  units: readonly {tag: string; to: string; detail: string | null}[];
}

type Source = Pick<OfficeSource, 'catalog' | 'addressOf' | 'buildDay'>;

export function planPages(source: Source): PlanPage[] {
  const {district, plans} = source.catalog;
  const units = unitsOf(source).filter(({guide, isRetired}) => !isRetired && source.addressOf(guide.path) !== null);
  return [...plans].map(([key, floors]) => {
    const {name, address = null, phone = null} = district.branches[key] ?? {name: key};
    const here = units.filter(({unit}) => unit.branch === key);
    const byPlace = groupBy(here, ({unit}) => [placeAt(unit, plans)?.path ?? '']);
    const machinesAt = (path: string) => machinesOf(byPlace.get(path) ?? [], source);
    return {
      path: planPath(key),
      branch: {name, address, phone},
      floors: floors.map((drawing, index) => listFloor(drawing, floorOf(drawing, key, index), key, machinesAt)),
      elsewhere: machinesAt(''),
    };
  });
}

function listFloor(
  {title, description, parts}: Drawing,
  floor: Floor,
  branch: string,
  machinesAt: (path: string) => Machines[],
): ListedFloor {
  const places = parts.map((part) => {
    const place = placeOf(part, branch, floor);
    return {id: placeId(part), place, machines: machinesAt(place.path)};
  });
  return {floor, title, description, places};
}

function machinesOf(units: readonly Unit[], {catalog: {plans}, addressOf}: Source): Machines[] {
  return [...groupBy(units, ({guide}) => [guide.path]).values()].map((alike) => ({
    guide: (alike[0] as Unit).guide.title,
    units: alike.map(({guide, unit, status}) => {
      const state = (unit.status ?? 'in-use') === 'in-use' ? null : status.toLowerCase();
      const detail = [detailOf(unit, placeAt(unit, plans)), state].filter(Boolean).join(', ');
      const to = `${addressOf(guide.path)}#${assetAnchor(unit.asset_tag)}`;
      return {tag: unit.asset_tag, to, detail: detail || null};
    }),
  }));
}

/** What a location says beyond the name of its place: `seat 3`. A number alone would say nothing. */
function detailOf({location = ''}: Unit['unit'], place: Place | null): string {
  const rest = location.slice(place?.name.length ?? 0).replace(/^[,\s]+/, '');
  if (/^\d+$/.test(rest)) return location;
  return rest.replace(/^\((.*)\)$/, '$1');
}

/** Returns the drawings of all floors, by path without the base URL. */
export function planFiles({catalog: {plans}}: Pick<Source, 'catalog'>): [string, string][] {
  return [...plans].flatMap(([key, floors]) =>
    floors.map((drawing, index): [string, string] => [floorOf(drawing, key, index).picture, planPicture(drawing)]),
  );
}

/** What people search for when a plan is the answer. */
const KEYWORDS = [
  'floor plan',
  'map of the branch',
  'map of the building',
  'where is the printer',
  'where is a machine',
  'where is the network closet',
  'which room',
  'find a room',
  'plano',
  'mapa',
  'dónde está',
];

/** The plans of the branches, for the search. */
export function planPlaces({district: {branches}, plans}: Source['catalog']): GeneratedPage[] {
  return [...plans.keys()].map((key) => {
    const name = branches[key]?.name ?? key;
    return {
      path: planPath(key),
      title: planTitle(name),
      description: `A plan of ${name} with its places, and the machines at each of them.`,
      keywords: KEYWORDS,
      branches: [key],
    };
  });
}

/** For other pages of the office, with the base URL. */
export function planLinks(catalog: Source['catalog']): Link[] {
  return planPlaces(catalog).map(({title, path}) => ({text: title, to: catalog.district.base_url + path}));
}

function planTitle(branch: string): string {
  return `Where things are: ${branch}`;
}
