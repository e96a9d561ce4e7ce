import {RIGHTS, type Right} from './contract';

export interface Key {
  rights: readonly Right[];
  /** Index names, optionally with `*` at the start or end; by default, all. */
  indexes?: readonly string[];
}

export const ADMIN_RIGHTS: readonly Right[] = RIGHTS;

export interface AlgoliaApplication {
  appId: string;
  keys: Readonly<Record<string, Key>>;
  /** By default, a free one. */
  port?: number;
  pollsOfATask?: number;
}
