/**
 * What does nothing before React is awake; a search field opens a box then. Plain links, forms with an address and
 * `details` work by themselves.
 */
const BUTTONS = '[data-search-field],button:not([type=submit],[data-boot],[data-tool]),[role=button],[role=tab]';
const FIELDS = 'form:not([action]) :is(input,select,textarea)';

export function buttonAt(target: EventTarget | null): HTMLElement | null {
  return closest(target, BUTTONS);
}

export function fieldAt(target: EventTarget | null): HTMLElement | null {
  return closest(target, FIELDS);
}

/** Where a `/` is a letter. */
export function writingAt(target: EventTarget | null): HTMLElement | null {
  return closest(target, 'input,select,textarea');
}

/** The keys that a control acts upon by itself; a button's come as clicks already. */
export function isKeyOf(control: HTMLElement, key: string): boolean {
  return control.matches('[role=tab]') && /^(Enter|Arrow)/.test(key);
}

/**
 * Finds a control again after React has woken, which recreates some of them (tabs among them): the same element if it
 * is still there, else the one alike (tag, role, label) at the same position, else the one with the same tag and role.
 */
export function rememberPlace(control: HTMLElement): () => HTMLElement | undefined {
  const role = control.getAttribute('role');
  const label = labelOf(control);
  const find = (anyLabel: boolean) =>
    [...document.querySelectorAll<HTMLElement>(control.localName + (role ? `[role=${role}]` : ''))].filter(
      (element) => anyLabel || labelOf(element) === label,
    );
  const place = find(false).indexOf(control);
  const widerPlace = find(true).indexOf(control);
  return () => (control.isConnected ? control : (find(false)[place] ?? find(true)[widerPlace]));
}

function labelOf(element: HTMLElement): string | null {
  return element.ariaLabel ?? element.textContent;
}

export function closest(target: EventTarget | null | undefined, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}
