/** `saved` in this browser; else in memory until the page is closed, since storage is blocked or full. */
export type StorageState = 'saved' | 'memory:blocked' | 'memory:full';

/** What is used of `localStorage`. */
export type Area = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** Texts by their keys, as in `localStorage`, but it never throws. */
export interface SafeArea {
  state(): StorageState;
  keys(): readonly string[];
  get(key: string): string | null;
  /** Sets texts, and removes where there is null. */
  set(entries: readonly (readonly [string, string | null])[]): void;
  /** Another tab has written a key, or, with null, cleared all: what was only in memory here is out of date. */
  yieldTo(key: string | null): void;
}

/**
 * @param open gives the browser's storage; where the reader has blocked it, even asking for it may throw
 */
export function createSafeArea(open: () => Area | null): SafeArea {
  /** What could not be kept, with null for what could not be removed. It goes before what is in the area. */
  const unkept = new Map<string, string | null>();
  let state: StorageState = 'saved';

  function attempt<T>(use: (area: Area) => T, otherwise: T): T {
    try {
      const area = open();
      if (area) return use(area);
      state = 'memory:blocked';
    } catch (error) {
      state = isFull(error) ? 'memory:full' : 'memory:blocked';
    }
    return otherwise;
  }

  const isKept = (key: string, text: string | null) =>
    attempt((area) => {
      if (text === null) area.removeItem(key);
      else area.setItem(key, text);
      return true;
    }, false);

  return {
    state: () => state,
    keys() {
      const kept = attempt((area) => Array.from({length: area.length}, (_, index) => area.key(index) ?? ''), []);
      const gone = (key: string) => unkept.get(key) === null;
      return [...new Set([...kept, ...unkept.keys()])].filter((key) => !gone(key)).sort();
    },
    get: (key) => (unkept.has(key) ? (unkept.get(key) ?? null) : attempt((area) => area.getItem(key), null)),
    set(entries) {
      for (const [key, text] of entries) unkept.set(key, text);
      // What could not be kept before is tried again as well: there may be room by now.
      for (const [key, text] of unkept) if (isKept(key, text)) unkept.delete(key);
      if (unkept.size === 0) state = 'saved';
    },
    yieldTo(key) {
      if (key === null) unkept.clear();
      else unkept.delete(key);
    },
  };
}

function isFull(error: unknown): boolean {
  const {name} = (error ?? {}) as {name?: unknown};
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED';
}
