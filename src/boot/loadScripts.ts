/** How many milliseconds until we retry what did not load, before the reader gets a message. */
export const RETRIES = [1000, 3000];

export type State = 'loading' | 'ready' | 'failed';

export interface Loading {
  state(): State | undefined;
  /** Loads the scripts once; after a failure it asks again for what is missing. */
  load(): void;
}

/**
 * Loads scripts in their order.
 *
 * @param changed called with every new state; `ready` when all of them have run
 */
export function createLoading(scripts: readonly string[], changed: (state: State) => void): Loading {
  let state: State | undefined;
  let missing = scripts;
  let attempt = 0;

  const become = (next: State) => {
    state = next;
    changed(next);
  };

  const load = async () => {
    const failed = await Promise.all(missing.map(addScript));
    missing = failed.flat();
    if (!missing[0]) return become('ready');
    const delay = RETRIES[attempt++];
    if (delay) setTimeout(load, delay);
    else become('failed');
  };

  return {
    state: () => state,
    load() {
      if (state && state !== 'failed') return;
      attempt = 0;
      become('loading');
      load();
    },
  };
}

/** Resolves to the source if it did not load, to nothing if it did. */
export function addScript(source: string): Promise<string[]> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = source;
    script.async = false;
    script.onload = () => resolve([]);
    script.onerror = () => resolve([source]);
    document.head.append(script);
  });
}
