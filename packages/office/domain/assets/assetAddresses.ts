import {assetPath} from '@deskbook/content/equipment';
import {groupBy} from '@deskbook/text/groupBy';
import type {Unit} from '../units';

/**
 * Returns the machines at each address under the base URL: the tag as written, in lower case, and without leading zeros
 * unless another tag is exactly that. Machines share an address that can't tell them apart. So do machines whose tags
 * differ only in case, because Windows keeps both files in one place.
 */
export function assetAddresses(units: readonly Unit[]): Map<string, Unit[]> {
  const pathOf = ({unit}: Unit) => assetPath(unit.asset_tag);
  const exact = groupBy(units, (each) => [pathOf(each).toLowerCase()]);
  const short = groupBy(units, (each) => [
    pathOf(each)
      .toLowerCase()
      .replace(/\/0+(?=[\p{L}\p{N}])/u, '/'),
  ]);
  const written = [...exact.values()].flatMap((alike) => alike.map((each) => [pathOf(each), alike] as const));
  return new Map([...short, ...exact, ...written]);
}
