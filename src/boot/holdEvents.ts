import {buttonAt, isKeyOf} from './controls';

/** What a reader did to a control before the app was there. */
export interface Held {
  control: HTMLElement;
  event: Event;
}

declare global {
  /** Where the boot script puts what it holds, and `app.ts` takes it from. */
  var deskbookHeld: {push(held: Held): unknown};
}

/**
 * Holds back what a reader does to controls that need the app.
 *
 * @param load loads the app
 */
export function holdEvents(load: () => void): void {
  globalThis.deskbookHeld = [];
  const hold = (event: Event) => {
    const control = buttonAt(event.target);
    if (!control || document.documentElement.dataset.hasHydrated === 'true') return;
    const key = keyOf(event);
    if (key && !isKeyOf(control, key)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    globalThis.deskbookHeld.push({control, event});
    control.setAttribute('aria-busy', 'true');
    load();
  };
  addEventListener('click', hold, true);
  addEventListener('keydown', hold, true);
}

/** Of a key; a click has none. */
export function keyOf(event: Event): string | undefined {
  return (event as Partial<KeyboardEvent>).key;
}
