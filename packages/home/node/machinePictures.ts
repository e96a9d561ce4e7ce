import type {Page} from '@deskbook/content/page';
import {ID_MARK} from '@deskbook/drawings/idMark';
import {type SmallPicture, smallPicture} from '@deskbook/drawings/smallPicture';
import {decodeAddress} from '@deskbook/text/decodeAddress';
import {machineIcon} from '@deskbook/ui/icons/machineIcon';
import {PICTURE_FILE, PICTURE_ID} from '@deskbook/ui/icons/machinePicture';
import {PAGE_ICONS} from '@deskbook/ui/icons/pageIcons';
import type {FrontDeskSource} from './collectCards';

type Shown = Pick<SmallPicture, 'viewBox' | 'art'>;
type Source = Pick<FrontDeskSource, 'catalog' | 'docs' | 'drawingOf'>;

/**
 * Returns a file for each machine, by path under the base URL. Pages show it with `<use>`, so that it has their colors;
 * a browser gets it once for the whole site.
 */
export function machinePictures({catalog, docs, drawingOf}: Source): [path: string, svg: string][] {
  const {base_url} = catalog.district;
  return catalog.pages.flatMap((page) => {
    const doc = docs.get(page.path);
    if (page.kind !== 'equipment' || !doc) return [];
    const picture = pictureOf(page, drawingOf);
    return [[decodeAddress(doc.permalink.slice(base_url.length)) + PICTURE_FILE, svgOf(picture)]];
  });
}

/** Returns the width by the height of a machine's picture. */
export function ratioOf(machine: Machine, drawingOf: Source['drawingOf']): number {
  const [, , width = 1, height = 1] = pictureOf(machine, drawingOf).viewBox.split(' ').map(Number);
  return Math.round((100 * width) / height) / 100;
}

type Machine = Page & {kind: 'equipment'};

function pictureOf(machine: Machine, drawingOf: Source['drawingOf']): Shown {
  const drawing = drawingOf(machine);
  return drawing ? smallPicture(drawing) : iconAsPicture(machine.title, machine.data.category);
}

/** Room around an icon's 24 × 24 box, because it would look larger than a drawing. It stands at the lower edge, too. */
const AROUND_ICON = '-4 -10 32 31';

function iconAsPicture(title: string, category: string | undefined): Shown {
  const path = PAGE_ICONS[machineIcon(title, category ?? null)];
  return {
    viewBox: AROUND_ICON,
    art: `<path d="${path}" stroke-width="1.75" vector-effect="non-scaling-stroke"/>`,
  };
}

function svgOf({viewBox, art}: Shown): string {
  const attributes = `id="${PICTURE_ID}" viewBox="${viewBox}" preserveAspectRatio="xMidYMax" overflow="visible"`;
  const inside = art.replaceAll(ID_MARK, `${PICTURE_ID}-`);
  return `<svg xmlns="http://www.w3.org/2000/svg"><symbol ${attributes}>${inside}</symbol></svg>\n`;
}
