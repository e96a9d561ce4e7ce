import type {AddressedContent} from '@deskbook/content/checkContent';
import {assetAddresses} from '../domain/assets/assetPages';
import {cardPath} from '../domain/escalationCards';
import {feedPath} from '../domain/filePaths';
import {csvFiles} from '../domain/files';
import {labelParts} from '../domain/labels/labelPages';
import {planFiles, planPlaces} from '../domain/plans/planPages';
import type {OfficeSource} from '../domain/register';
import {unitsOf} from '../domain/units';
import {REGISTERS} from '../registers';
import {ownerRegisters} from '../registers/owners';

/** Returns the paths of the office's pages and files, as a build on this day makes them. */
export function officeAddresses(content: Pick<AddressedContent, 'catalog' | 'today' | 'addressOf'>): string[] {
  const source = sourceOf(content);
  const units = unitsOf(source).filter(({guide}) => source.addressOf(guide.path) !== null);
  const registers = [...REGISTERS, ...ownerRegisters(source)];
  return [
    ...registers.flatMap((register) => [
      register.path,
      ...csvFiles(register, source).map(([path]) => path),
      ...(register.deadlines ? [feedPath(register.path)] : []),
    ]),
    ...labelParts(source).map(({path}) => path),
    ...Object.keys(source.catalog.district.branches).map(cardPath),
    ...planPlaces(source.catalog).map(({path}) => path),
    ...planFiles(source).map(([path]) => path),
    ...assetAddresses(units).keys(),
  ];
}

function sourceOf({catalog, today, addressOf}: Parameters<typeof officeAddresses>[0]): OfficeSource {
  const pages = catalog.pages.filter(({isDraft}) => !isDraft);
  const published = new Set(pages.map(({path}) => path));
  return {
    catalog: {...catalog, pages},
    buildDay: today,
    addressOf: (path) => (published.has(path) ? addressOf(path) : null),
  };
}
