import {assetPath} from '@deskbook/content/equipment';
import {LABELS, onSheets} from '@deskbook/engine/boot/labels/labelSheets';
import {rememberLast} from '@deskbook/text/remember';
import {fileName} from '@deskbook/text/strings';
import {type DrawnAddress, drawCodes} from '@deskbook/ui/qrCode';
import type {OfficeSource} from '../register';
import {type Unit, unitsOf} from '../units';

/** A branch's machines on one page; a branch with many has several pages. */
interface LabelPart {
  /** The branch's name, and the number of the part */
  name: string;
  /** Without the base URL */
  path: string;
  units: readonly Unit[];
}

export interface LabelPage extends Omit<LabelPart, 'units'> {
  district: string;
  labels: readonly Label[];
}

export interface Label {
  tag: string;
  guide: string;
  location: string | null;
  code: DrawnAddress;
}

/** With more codes, a page would be heavier than those of registers. */
const MAX_LABELS = 75;

/** Leaves out branches without machines, and retired machines. */
export function labelParts(source: OfficeSource): LabelPart[] {
  const units = unitsOf(source).filter(({guide, isRetired}) => !isRetired && source.addressOf(guide.path) !== null);
  return Object.entries(source.catalog.district.branches).flatMap(([key, {name}]) => {
    const here = units.filter(({unit}) => unit.branch === key);
    return onSheets(here, MAX_LABELS).map((part, index, {length}) => ({
      name: length > 1 ? `${name}, part ${index + 1} of ${length}` : name,
      path: `${LABELS}${fileName(key)}/${index > 0 ? `${index + 1}/` : ''}`,
      units: part,
    }));
  });
}

export function labelPages(source: OfficeSource): LabelPage[] {
  const {name: district, url, base_url: baseUrl} = source.catalog.district;
  return labelParts(source).map(({units, ...part}) => {
    const addresses = units.map(({unit}) => encodeURI(url + baseUrl + assetPath(unit.asset_tag)));
    const codes = codesOf(addresses.join('\n'));
    const labels = codes.flatMap((code, index) => {
      const {unit, guide} = units[index] as Unit;
      return {tag: unit.asset_tag, guide: guide.title, location: unit.location ?? null, code};
    });
    return {...part, district, labels};
  });
}

/** Cached, because machines rarely change while authors write. */
const codesOf = rememberLast((addresses: string) => drawCodes(addresses.split('\n')));
