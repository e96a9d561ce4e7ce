/**
 * What does nothing before React is there. Islands and tools have scripts of their own; plain links, forms with an
 * address and `details` work by themselves.
 */
const BUTTONS = 'button:not([type=submit],[data-boot],[data-tool]),[role=button],[role=tab]';
const FIELDS = 'form:not([action]) :is(input,select,textarea)';
const ISLANDS = '[data-island]';

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

/** The keys that a control acts upon by itself; a button's come as clicks already. */
export function isKeyOf(control: HTMLElement, key: string): boolean {
  return control.matches('[role=tab]') && /^(Enter|Arrow)/.test(key);
}

export function closest(target: EventTarget | null | undefined, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}
