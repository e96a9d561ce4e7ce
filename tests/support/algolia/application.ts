import {RIGHTS, type Right} from './contract';

export interface Key {
  rights: readonly Right[];
  /** Names, with `*` at the beginning or end for anything; all where left out. */
  indexes?: readonly string[];
}

/** Those of a key that may do everything. */
export const ADMIN_RIGHTS: readonly Right[] = RIGHTS;

export interface AlgoliaApplication {
  appId: string;
  keys: Readonly<Record<string, Key>>;
  /** A free one where left out. */
  port?: number;
  pollsOfATask?: number;
}
