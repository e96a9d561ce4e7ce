import {posix} from 'node:path';
import type {PageOf} from '@deskbook/content/page';
import {type SmallPicture, smallPicture} from '@deskbook/drawings/smallPicture';
import {composeDesk, type Placed, type Position} from '../domain/composeDesk';
import type {DeskData, DeskMachine} from '../domain/frontDesk';
import type {FrontDeskSource} from './collectCards';
import {indexLink} from './followLink';

type Source = Pick<FrontDeskSource, 'catalog' | 'docs' | 'places' | 'drawingOf'>;

interface Found {
  page: PageOf<'equipment'>;
  to: string;
  picture: SmallPicture | null;
}

/** Composes the drawing of the service desk from the front drawings of the district's machines. */
export function planDesk(source: Source): DeskData | null {
  const found = machinesOf(source);
  if (found.length === 0) return null;
  const {positions, counter} = composeDesk(found.map(placed));
  const machines = found.map((machine, index) => describe(machine, positions[index] as Position));
  return {machines, counter, all: indexLink('equipment', source)};
}

/** The machines that readers can open, each once. */
function machinesOf({catalog, docs, drawingOf}: Source): Found[] {
  const paths = new Set(catalog.district.desk.map((path) => posix.normalize(path)));
  return [...paths].flatMap((path) => {
    const page = catalog.byPath.get(path);
    const doc = docs.get(path);
    if (page?.kind !== 'equipment' || !doc) return [];
    const drawing = drawingOf(page);
    return [{page, to: doc.permalink, picture: drawing && smallPicture(drawing)}];
  });
}

function placed({page: {title, data}, picture}: Found): Placed {
  return {
    label: title,
    placement: data.placement ?? 'desk',
    height: data.height ?? null,
    shape: picture,
  };
}

function describe({page: {title, data}, to, picture}: Found, position: Position): DeskMachine {
  return {
    label: title,
    to,
    category: data.category ?? null,
    placement: data.placement ?? 'desk',
    position,
    picture: picture && {viewBox: picture.viewBox, art: picture.art},
  };
}
