import type {Kind} from './schemas/index';

export interface Rename {
  /** The Deskbook version that introduced the new name. */
  since: string;
  /** Where it applies: a kind of page, `page` for every kind, or `district` for district.yml. */
  in: Kind | 'page' | 'district';
  /** The old key with its parent keys: `repeats.ends`. `*` matches every entry of a list or map: `units.*.tag`. */
  key: string;
  /** The old value, if a value was renamed rather than the key. */
  value?: string;
  /** The new name, without parent keys. */
  to: string;
}

/** All renames since 1.0.0, oldest first. `check` reports old names and `check --fix` rewrites them. */
export const RENAMES: readonly Rename[] = [];
