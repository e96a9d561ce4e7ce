/** Storage is `saved`, or kept in memory until the page closes because storage is blocked or full. */
export type StorageState = 'saved' | 'memory:blocked' | 'memory:full';

/** The part of `localStorage` that we use. */
export type Area = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** Strings by key, like `localStorage`, but it never throws. */
export interface SafeArea {
  state(): StorageState;
  keys(): readonly string[];
  get(key: string): string | null;
  /** Sets strings; null removes one. */
  set(entries: readonly (readonly [string, string | null])[]): void;
  /** Renames a key. If there is no room for a copy, the value stays where it is, so it can't get lost. */
  rename(from: string, to: string): void;
  /** Another tab wrote a key, or cleared everything (null), so drop outdated values in memory. */
  yieldTo(key: string | null): void;
}

/**
 * @param open returns the browser's storage; even accessing it may throw if the reader has blocked it
 */
export function createSafeArea(open: () => Area | null): SafeArea {
  /** Values that couldn't be written, null for failed removals. They override the area. */
  const unkept = new Map<string, string | null>();
  let state: StorageState = 'saved';

  function attempt<T>(use: (area: Area) => T, otherwise: T): T {
    try {
      const area = open();
      if (area) return use(area);
      state = 'memory:blocked';
    } catch (error) {
      state = isFullError(error) ? 'memory:full' : 'memory:blocked';
    }
    return otherwise;
  }

  const isKept = (key: string, text: string | null) =>
    attempt((area) => {
      if (text === null) area.removeItem(key);
      else area.setItem(key, text);
      return true;
    }, false);

  const get = (key: string) =>
    unkept.has(key) ? (unkept.get(key) ?? null) : attempt((area) => area.getItem(key), null);
  const set: SafeArea['set'] = (entries) => {
    for (const [key, text] of entries) unkept.set(key, text);
    // Also retry earlier failures, since there may be room now.
    for (const [key, text] of unkept) if (isKept(key, text)) unkept.delete(key);
    if (unkept.size === 0) state = 'saved';
  };

  return {
    state: () => state,
    keys() {
      const kept = attempt((area) => Array.from({length: area.length}, (_, index) => area.key(index) ?? ''), []);
      const gone = (key: string) => unkept.get(key) === null;
      return [...new Set([...kept, ...unkept.keys()])].filter((key) => !gone(key)).sort();
    },
    get,
    set,
    rename(from, to) {
      const text = get(from);
      set([[to, text]]);
      if (unkept.has(to) && !unkept.has(from) && state === 'memory:full') unkept.delete(to);
      else set([[from, null]]);
    },
    yieldTo(key) {
      if (key === null) unkept.clear();
      else unkept.delete(key);
    },
  };
}

export function isFullError(error: unknown): boolean {
  const {name} = (error ?? {}) as {name?: unknown};
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED';
}
