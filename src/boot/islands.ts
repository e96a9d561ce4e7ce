import {closest} from './closest';
import {createLoading, type State} from './loadScripts';

/**
 * Loads islands. Clicks that come before the script are repeated when it's there, once on each button that was pressed,
 * in their order: a field or a link has already done its part.
 *
 * @param changed called with the state of what is loading
 * @returns what loads an island by its name, once, and what did not come again
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
        // An event can be dispatched once. The island draws what came of it before the next.
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
    // What a failure has left undone is done at the next try, unless the reader goes on to something else.
    if (states[name] === 'failed') delete waiting[name];
    waiting[name] = (waiting[name] ?? new Map()).set(pressed, event);
    load(name);
  });
  return (name) => (name ? load(name) : Object.keys(islands).forEach(load));
}

/** The addresses of their scripts by the names of the islands, in the order in which they run. */
function scriptsOfIslands(): Record<string, string[] | undefined> {
  return JSON.parse((document.querySelector('[name=deskbook-islands]') as HTMLMetaElement).content);
}

/** What a script of its own works: an island, by its name, or one of the tools. */
export function islandAt(target: EventTarget | null): HTMLElement | null {
  return closest(target, '[data-island],[data-tool]');
}

export function nameOf({dataset}: HTMLElement): string {
  return dataset.island ?? 'tools';
}
