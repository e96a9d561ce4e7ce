import {posix} from 'node:path';
import type {Drawing} from '@deskbook/content/drawings/readDrawing';
import type {PageOf} from '@deskbook/content/page';
import {composeDesk, type Placed, type Position} from '../domain/composeDesk';
import type {DeskData, DeskMachine} from '../domain/frontDesk';
import type {FrontDeskSource} from './collectCards';
import {indexLink} from './followLink';
import {smallPicture} from './machinePictures';

type Source = Pick<FrontDeskSource, 'catalog' | 'docs' | 'places' | 'drawingOf'>;

interface Found {
  page: PageOf<'equipment'>;
  to: string;
  drawing: Drawing | null;
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
    return page?.kind === 'equipment' && doc ? [{page, to: doc.permalink, drawing: drawingOf(page)}] : [];
  });
}

function placed({page: {title, data}, drawing}: Found): Placed {
  return {
    label: title,
    placement: data.placement ?? 'desk',
    height: data.height ?? null,
    shape: drawing?.box ?? null,
  };
}

function describe({page: {title, data}, to, drawing}: Found, position: Position): DeskMachine {
  return {
    label: title,
    to,
    category: data.category ?? null,
    placement: data.placement ?? 'desk',
    position,
    picture: drawing && smallPicture(drawing),
  };
}
