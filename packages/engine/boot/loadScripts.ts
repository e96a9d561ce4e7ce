/** Delays in milliseconds before retrying a failed script. The reader sees a message only after the last one. */
export const RETRIES = [1000, 3000];

export type State = 'loading' | 'ready' | 'failed';

/** Scripts that were requested and haven't failed. Islands share some, and those must run only once. */
const asked: Record<string, Promise<string[]> | undefined> = {};

/**
 * Loads scripts in order, once.
 *
 * @param changed called with every new state; `ready` means all have run
 * @returns a function that starts loading and, after a failure, requests the missing scripts again
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

/** Resolves to the URL if loading failed, to an empty array otherwise. */
function addScript(source: string): Promise<string[]> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = source;
    script.async = false;
    script.onload = () => resolve([]);
    script.onerror = () => resolve([source]);
    document.head.append(script);
  });
}
