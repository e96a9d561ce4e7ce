import {plainText} from './links';
import type {ColumnOf} from './planTable';
import type {Link} from './register';

/** A column that says the branch, and where something is there. */
export const PLACE_COLUMN = {
  label: 'Where',
  key: 'branch',
  formerKeys: ['location'],
  type: 'place',
  facts: [{label: 'Branch', isFilter: true}, {label: 'Location'}],
} satisfies Partial<ColumnOf<never>>;

export function placeCell(branch: string, location: string | null, to: string | null = null): Link[] {
  return location ? [plainText(branch), {text: location, to}] : [plainText(branch)];
}
