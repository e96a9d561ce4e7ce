import {plainText} from './links';
import type {Fact, Link} from './register';

/** What a column of the type `place` says: the branch, and where it is there. */
export const PLACE_FACTS: readonly Fact[] = [{label: 'Branch', isFilter: true}, {label: 'Location'}];

export function placeCell(branch: string, location: string | null, to: string | null = null): Link[] {
  return location ? [plainText(branch), {text: location, to}] : [plainText(branch)];
}
