import {type Area, createSafeArea, type StorageState} from './safeArea';

export type {StorageState};

/** What all keys of this site begin with. */
export const ROOT = 'deskbook:';

/** What is found under a prefix. */
export interface Listing<T> {
  entries: readonly {key: string; value: T}[];
  /** The keys of what is no JSON, or has another shape. It is left where it is. */
  unreadable: readonly string[];
}

/** Things by their keys, each checked when it is read, so that a bad one takes no other with it. */
export interface SafeStorage {
  state(): StorageState;
  /** Counts the changes, those of other tabs too. */
  version(): number;
  /** Calls back after each change; gives back what ends that. */
  subscribe(listener: () => void): () => void;
  list<T>(prefix: string, isRight: (value: unknown) => value is T): Listing<T>;
  read<T>(key: string, isRight: (value: unknown) => value is T): T | undefined;
  write(key: string, value: unknown): void;
  remove(key: string): void;
  /** Removes all whose keys begin so, the unreadable too. */
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
  /** A page that comes back by the Back button has slept, and heard nothing. */
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

/** The storage of this browser, for all that is on the page. */
export const browserStorage = createStorage(() => window.localStorage);
