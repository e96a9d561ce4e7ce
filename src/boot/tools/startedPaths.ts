import {TICKS, tickKey} from '../tickStore';
import {countWords} from './countWords';
import {read, write} from './tickStorage';

interface Path {
  url: string;
  title: string;
  steps: readonly {title: string; to: string | null}[];
}

/**
 * Keeps under the address of the home page which learning paths have ticks, the last one first: the home page loads
 * these tools where it finds it. A page with `data-tick-home` is a path.
 */
export function keepStarted(isStarted: boolean): void {
  const home = document.querySelector<HTMLElement>('[data-tick-home]')?.dataset.tickHome;
  if (!home) return;
  const done = listIn(TICKS + home).filter((path) => path !== location.pathname);
  if (isStarted) done.unshift(location.pathname);
  write(TICKS + home, {done});
}

/** On the home page: turns the path in `data-paths`, which names the file of all paths, into the one last ticked. */
export async function showStarted(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-paths]');
  const [last] = listIn(tickKey());
  if (!place || !last) return;
  try {
    const {paths} = (await (await fetch(`${place.dataset.paths}`)).json()) as {paths: readonly Path[]};
    const path = paths.find(({url}) => url === last);
    if (path) show(place, path);
  } catch {
    // The link stays what it was.
  }
}

function show(place: HTMLElement, {url, title, steps}: Path): void {
  const [pathLink, stepLink] = place.querySelectorAll('a') as unknown as [HTMLAnchorElement, HTMLAnchorElement];
  const [bar, count] = [...place.children].slice(1) as [HTMLProgressElement, HTMLElement];
  const word = place.querySelector('[data-next]') as HTMLElement;
  const ticked = listIn(TICKS + url);
  const left = steps.filter((step) => !ticked.includes(step.to ?? step.title));
  const [next] = left;
  const total = steps.length;
  const done = total - left.length;
  pathLink.textContent = title;
  pathLink.href = url;
  bar.max = total;
  bar.value = done;
  count.textContent = countWords(count.dataset.words, done, total);
  word.textContent = (next ? word.dataset.next : word.dataset.done) ?? '';
  stepLink.hidden = !next;
  stepLink.textContent = next?.title ?? '';
  stepLink.href = next?.to ?? url;
}

const listIn = (key: string) => read(key)?.done ?? [];
