import {closest} from './closest';
import {createLoading, type State} from './loadScripts';

/**
 * Loads islands. Clicks before the script is there are replayed in order, once per button. Fields and links need no
 * replay, because the browser handles them.
 *
 * @param changed called with the state of the loading island
 * @returns a function that loads an island by name, once, or without a name retries all that failed
 */
export function watchIslands(changed: (state: State) => void): (name?: string) => void {
  const scripts = scriptsOfIslands();
  const islands: Record<string, () => void> = {};
  const states: Record<string, State> = {};
  const waiting: Record<string, Map<HTMLElement, MouseEvent> | undefined> = {};

  const load = (name: string) => {
    islands[name] ??= createLoading(scripts[name] ?? [], async (state) => {
      states[name] = state;
      changed(state);
      if (state === 'loading') return;
      for (const [pressed, event] of waiting[name] ?? []) {
        pressed.removeAttribute('aria-busy');
        // An event can be dispatched only once, so copy it. Awaiting lets the island render before the next click.
        if (state === 'ready') await pressed.dispatchEvent(new MouseEvent(event.type, event));
      }
    });
    islands[name]();
  };
  addEventListener('click', (event) => {
    const island = islandAt(event.target);
    const name = island && nameOf(island);
    if (!name || states[name] === 'ready') return;
    const pressed = closest(event.target, 'button') ?? island;
    pressed.setAttribute('aria-busy', 'true');
    // Clicks left over from a failure are replayed after the next try, unless the reader clicks something new.
    if (states[name] === 'failed') delete waiting[name];
    waiting[name] = (waiting[name] ?? new Map()).set(pressed, event);
    load(name);
  });
  return (name) => (name ? load(name) : Object.keys(islands).forEach(load));
}

/** Reads the script URLs of each island, in execution order. */
function scriptsOfIslands(): Record<string, string[] | undefined> {
  return JSON.parse((document.querySelector('[name=deskbook-islands]') as HTMLMetaElement).content);
}

export function islandAt(target: EventTarget | null): HTMLElement | null {
  return closest(target, '[data-island],[data-tool]');
}

export function nameOf({dataset}: HTMLElement): string {
  return dataset.island ?? 'tools';
}
