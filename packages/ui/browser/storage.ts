import {type Area, createSafeArea, type StorageState} from './safeArea';

export type {StorageState};

/** Prefix of all our keys. */
export const ROOT = 'deskbook:';

/** The entries under a prefix. */
export interface Listing<T> {
  entries: readonly {key: string; value: T}[];
  /** Keys of values that aren't JSON or have the wrong shape. They stay in storage. */
  unreadable: readonly string[];
}

/** JSON values by key. Each is validated when read, so a bad one doesn't affect the others. */
export interface SafeStorage {
  state(): StorageState;
  /** Counts changes, including those of other tabs. */
  version(): number;
  /** Calls back after each change. Returns a function that unsubscribes. */
  subscribe(listener: () => void): () => void;
  list<T>(prefix: string, isRight: (value: unknown) => value is T): Listing<T>;
  read<T>(key: string, isRight: (value: unknown) => value is T): T | undefined;
  write(key: string, value: unknown): void;
  /** Renames keys whose values may be unreadable. Whatever was under the new key is replaced. */
  rename(pairs: readonly (readonly [from: string, to: string])[]): void;
  remove(key: string): void;
  /** Removes all keys with a prefix, including unreadable values. */
  removeAll(prefix: string): void;
}

export function createStorage(open: () => Area | null): SafeStorage {
  const area = createSafeArea(open);
  const listeners = new Set<() => void>();
  let version = 0;

  const tell = () => {
    version++;
    for (const listener of listeners) listener();
  };
  const set = (entries: readonly (readonly [string, string | null])[]) => {
    const news = entries.filter(([key, text]) => area.get(key) !== text);
    if (news.length === 0) return;
    area.set(news);
    tell();
  };
  const keysUnder = (prefix: string) => area.keys().filter((key) => key.startsWith(prefix));
  const hearOtherTab = ({key}: StorageEvent) => {
    if (key !== null && !key.startsWith(ROOT)) return;
    area.yieldTo(key);
    tell();
  };
  /** A page restored from the back/forward cache has missed storage events. */
  const hearReturn = ({persisted}: PageTransitionEvent) => persisted && tell();

  return {
    state: area.state,
    version: () => version,
    subscribe(listener) {
      if (listeners.size === 0) {
        addEventListener('storage', hearOtherTab);
        addEventListener('pageshow', hearReturn);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        removeEventListener('storage', hearOtherTab);
        removeEventListener('pageshow', hearReturn);
      };
    },
    list(prefix, isRight) {
      const found = keysUnder(prefix).map((key) => ({key, value: parse(area.get(key))}));
      return {
        entries: found.flatMap(({key, value}) => (isRight(value) ? [{key, value}] : [])),
        unreadable: found.filter(({value}) => !isRight(value)).map(({key}) => key),
      };
    },
    read(key, isRight) {
      const value = parse(area.get(key));
      return isRight(value) ? value : undefined;
    },
    rename(pairs) {
      const news = pairs.filter(([from, to]) => from !== to && area.get(from) !== null);
      if (news.length === 0) return;
      for (const [from, to] of news) area.rename(from, to);
      tell();
    },
    write: (key, value) => set([[key, JSON.stringify(value)]]),
    remove: (key) => set([[key, null]]),
    removeAll: (prefix) => set(keysUnder(prefix).map((key) => [key, null])),
  };
}

function parse(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The browser's storage, shared by everything on the page. */
export const browserStorage = createStorage(() => window.localStorage);
