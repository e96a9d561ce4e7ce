import {assetPath} from '../../../../shared/assetTag';
import {groupBy} from '../../../../shared/groupBy';
import type {Unit} from '../units';

/**
 * The machines at each address under the base URL: that of the tag as it is written, and in lower case, and without
 * zeros in front, where no other tag is exactly that. Several share an address that can't tell them apart; those whose
 * tags differ only in case share theirs, because Windows keeps the two files in one place.
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
