/** Milliseconds until a waiting reader sees a message */
const SLOW = 1200;
/** Milliseconds before each retry of a failed load, before the reader sees a message */
const RETRIES = [1000, 3000];

/**
 * Loads something and tells the reader if that is slow or fails. The messages are already in the page (`@theme/Root`),
 * because they're also needed while the island itself loads.
 *
 * @param again called by the retry button
 * @throws the error of the last try
 */
export async function loadWithStatus<T>(load: () => Promise<T>, again: () => void): Promise<T> {
  const timer = setTimeout(showStatus, SLOW, 'slow');
  try {
    const loaded = await loadWithRetries(load);
    clearTimeout(timer);
    showStatus(null);
    return loaded;
  } catch (error) {
    clearTimeout(timer);
    showStatus('failed');
    const button = document.querySelector<HTMLElement>('[data-boot=retry]');
    if (button) button.onclick = again;
    throw error;
  }
}

async function loadWithRetries<T>(load: () => Promise<T>): Promise<T> {
  for (const delay of RETRIES) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }
  return load();
}

function showStatus(name: string | null): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-boot-says]')) {
    element.hidden = element.dataset.bootSays !== name;
  }
}
