/**
 * What does nothing before React is there. Islands and tools have scripts of their own; plain links, forms with an
 * address and `details` work by themselves.
 */
const BUTTONS = 'button:not([type=submit],[data-boot],[data-tool]),[role=button]';
const FIELDS = 'form:not([action]) :is(input,select,textarea)';
export const ISLANDS = '[data-island]';
/** Everything that loads the app, outside of islands. */
export const NEEDS_APP = `${BUTTONS},${FIELDS},[data-wake]`;

export function buttonAt(target: EventTarget | null): HTMLElement | null {
  return closest(target, ISLANDS) ? null : closest(target, BUTTONS);
}

export function fieldAt(target: EventTarget | null): HTMLElement | null {
  return closest(target, ISLANDS) ? null : closest(target, FIELDS);
}

/** What a script of its own works: an island, by its name, or one of the tools. */
export function islandAt(target: EventTarget | null): HTMLElement | null {
  return closest(target, `${ISLANDS},[data-tool]`);
}

/** Where a `/` is a letter. */
export function writingAt(target: EventTarget | null): HTMLElement | null {
  return closest(target, 'input,select,textarea');
}

export function closest(target: EventTarget | null | undefined, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}
