/** How many milliseconds until we retry what did not load, before the reader gets a message. */
export const RETRIES = [1000, 3000];

export type State = 'loading' | 'ready' | 'failed';

/** The scripts that were asked for and have not failed: islands share some, which must run once. */
const asked: Record<string, Promise<string[]> | undefined> = {};

/**
 * Loads scripts in their order, once.
 *
 * @param changed called with every new state; `ready` when all of them have run
 * @returns starts loading; after a failure, requests what is missing again
 */
export function createLoading(scripts: readonly string[], changed: (state: State) => void): () => void {
  let state: State | undefined;
  let attempt = 0;

  const become = (next: State) => {
    state = next;
    changed(next);
  };

  const load = async () => {
    const failed = (await Promise.all(scripts.map((source) => (asked[source] ??= addScript(source))))).flat();
    for (const source of failed) delete asked[source];
    if (!failed[0]) return become('ready');
    const delay = RETRIES[attempt++];
    if (delay) setTimeout(load, delay);
    else become('failed');
  };

  return () => {
    if (state && state !== 'failed') return;
    attempt = 0;
    become('loading');
    load();
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
