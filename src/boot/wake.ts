/** How many milliseconds until we retry what did not load, before the reader gets a message. */
const RETRIES = [1000, 3000];

export type State = 'asleep' | 'waking' | 'awake' | 'failed';

export interface Waking {
  state(): State;
  /** Loads React once; after a failure it asks again for what is missing. */
  wake(): void;
}

/**
 * Loads the scripts that the page names in `<meta name=deskbook-scripts>`, in their order.
 *
 * @param changed called with every new state; from `awake` on controls do what they say
 */
export function createWaking(changed: (state: State) => void): Waking {
  const root = document.documentElement;
  const scripts = document.querySelector<HTMLMetaElement>('[name=deskbook-scripts]')?.content.split(' ') ?? [];
  let state: State = 'asleep';
  let missing = scripts;
  let attempt = 0;

  const become = (next: State) => {
    state = next;
    changed(next);
  };

  const load = async () => {
    const failed = await Promise.all(missing.map(addScript));
    missing = failed.flat();
    if (missing[0]) retry();
  };

  const retry = () => {
    const delay = RETRIES[attempt++];
    if (delay) setTimeout(load, delay);
    else become('failed');
  };

  // The page's own chunk is asked for by the scripts above. When it fails, running the first of them starts over.
  addEventListener('unhandledrejection', ({reason}) => {
    // Something missing already: a page has several chunks, and starting over once is enough.
    if (state !== 'waking' || missing[0] || reason?.name !== 'ChunkLoadError') return;
    missing = scripts.slice(0, 1);
    retry();
  });

  new MutationObserver((_, observer) => {
    if (root.dataset.hasHydrated !== 'true') return;
    observer.disconnect();
    become('awake');
  }).observe(root, {attributes: true});

  return {
    state: () => state,
    wake() {
      if (state === 'waking' || state === 'awake') return;
      attempt = 0;
      become('waking');
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
