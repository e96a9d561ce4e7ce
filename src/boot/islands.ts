import {closest, islandAt} from './controls';
import {createLoading, type State} from './loadScripts';

/** The island that is the Docusaurus app: React, for what has no island of its own yet. */
export const APP = 'app';

/**
 * Loads islands. A click that comes before the script is repeated when it's there, on the button that was pressed:
 * a field or a link has already done its part.
 *
 * @param scripts of `scriptsOfIslands`
 * @param changed called with the state of what is loading
 * @returns what loads an island by its name, once, and what did not come again
 */
export function watchIslands(
  scripts: Record<string, string[] | undefined>,
  changed: (state: State) => void,
): (name?: string) => void {
  const islands: Record<string, () => void> = {};
  const states: Record<string, State> = {};
  const repeat: Record<string, (() => void) | undefined> = {};

  const load = (name: string) => {
    islands[name] ??= createLoading(scripts[name] ?? [], (state) => {
      states[name] = state;
      // The app goes on to load the page's own chunks, and tells by itself what comes of it (`app.ts`).
      if (name !== APP || state !== 'ready') changed(state);
      if (state === 'ready') repeat[name]?.();
    });
    islands[name]();
  };
  addEventListener('click', (event) => {
    const island = islandAt(event.target);
    const name = island && nameOf(island);
    if (!name || states[name] === 'ready') return;
    repeat[name] = () => (closest(event.target, 'button') ?? island).dispatchEvent(copyOf(event));
    load(name);
  });
  return (name) => (name ? load(name) : Object.keys(islands).forEach(load));
}

/** The addresses of their scripts by the names of the islands, in the order in which they run. */
export function scriptsOfIslands(): Record<string, string[] | undefined> {
  return JSON.parse((document.querySelector('[name=deskbook-islands]') as HTMLMetaElement).content);
}

export function nameOf({dataset}: HTMLElement): string {
  return dataset.island ?? 'tools';
}

/** An event can be dispatched once. */
export function copyOf(event: Event): Event {
  return new (event.constructor as typeof Event)(event.type, event);
}
