import {addScript, RETRIES} from './loadScripts';
import {showLoadStatus} from './loadStatus';

/**
 * Waits until React has hydrated the page, whose own chunks the app's first script asks for: where they don't come, it
 * runs again, and in the end the reader is told.
 *
 * @param runtime the address of that script
 * @param ready called once
 */
export function watchApp(runtime: string, ready: () => void): void {
  const root = document.documentElement;
  const isReady = () => root.dataset.hasHydrated === 'true';
  let attempt = 0;
  let hasFailed = false;

  const show = showLoadStatus(() => {
    if (!hasFailed) return;
    attempt = 0;
    show('loading');
    startOver();
  });
  const startOver = async () => {
    hasFailed = false;
    const failed = await addScript(runtime);
    if (failed[0]) fail();
  };
  const fail = () => {
    // A page has several chunks, and starting over once is enough.
    if (hasFailed || isReady()) return;
    hasFailed = true;
    const delay = RETRIES[attempt++];
    if (delay) setTimeout(startOver, delay);
    else show('failed');
  };
  addEventListener('unhandledrejection', ({reason}) => reason?.name === 'ChunkLoadError' && fail());

  new MutationObserver((_, observer) => {
    if (!isReady()) return;
    observer.disconnect();
    show('ready');
    ready();
  }).observe(root, {attributes: true});
}
