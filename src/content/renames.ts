import type {Kind} from './schemas/index';

/** A name in front matter or district.yml that a version has changed. */
export interface Rename {
  /** The version of Deskbook that came with the new name. */
  since: string;
  /** Where the name is: in pages of a kind, in `page` for those of every kind, or in `district` for district.yml. */
  in: Kind | 'page' | 'district';
  /** The old key, with the keys around it: `repeats.ends`. `*` matches every entry of a list or a map: `units.*.tag`. */
  key: string;
  /** The old value, if it is not the key but one of its values that has a new name. */
  value?: string;
  /** The new name, without the keys around it. */
  to: string;
}

/** Everything that was renamed since 1.0.0, the oldest first. `check` names what is still written the old way, and `check --fix` rewrites it. */
export const RENAMES: readonly Rename[] = [];
