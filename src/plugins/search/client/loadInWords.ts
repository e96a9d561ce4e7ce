/** How many milliseconds until a waiting reader gets a message. */
const SLOW = 1200;
/** How many milliseconds until we retry what did not load, before the reader gets a message. */
const RETRIES = [1000, 3000];

/**
 * Loads what a reader has asked for, and says so when it takes long or does not come: the sentences are in the page
 * already (`@theme/Root`), for the time when the island itself loads.
 *
 * @param again what the button in the second sentence does
 * @throws what the last try has thrown
 */
export async function loadInWords<T>(load: () => Promise<T>, again: () => void): Promise<T> {
  const timer = setTimeout(say, SLOW, 'slow');
  try {
    const loaded = await loadPatiently(load);
    clearTimeout(timer);
    say(null);
    return loaded;
  } catch (error) {
    clearTimeout(timer);
    say('failed');
    const button = document.querySelector<HTMLElement>('[data-boot=retry]');
    if (button) button.onclick = again;
    throw error;
  }
}

async function loadPatiently<T>(load: () => Promise<T>): Promise<T> {
  for (const delay of RETRIES) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }
  return load();
}

function say(name: string | null): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-boot-says]')) {
    element.hidden = element.dataset.bootSays !== name;
  }
}
