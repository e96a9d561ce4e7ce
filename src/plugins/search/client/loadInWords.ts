/** After how many milliseconds a reader who waits is told so. */
const SLOW = 1200;

/**
 * Loads what a reader has asked for, and says so when it takes long or does not come: the sentences stand in the page
 * already (`@theme/Root`), for the time when React itself is loaded. The button in the second one tries again.
 */
export function loadInWords<T>(load: () => Promise<T>, loaded: (what: T) => void): void {
  const timer = setTimeout(say, SLOW, 'slow');
  load().then(
    (what) => {
      clearTimeout(timer);
      say(null);
      loaded(what);
    },
    () => {
      clearTimeout(timer);
      say('failed');
      document
        .querySelector('[data-boot=retry]')
        ?.addEventListener('click', () => loadInWords(load, loaded), {once: true});
    },
  );
}

function say(name: string | null): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-boot-says]')) {
    element.hidden = element.dataset.bootSays !== name;
  }
}
