import {buttonAt} from './controls';

declare global {
  /** The clicks that the boot script holds, for `app.ts`. */
  var deskbookHeld: Event[];
}

/**
 * Holds back clicks on controls that need the app.
 *
 * @param load loads the app
 */
export function holdEvents(load: () => void): void {
  globalThis.deskbookHeld = [];
  const hold = (event: Event) => {
    const control = buttonAt(event.target);
    if (!control || document.documentElement.dataset.hasHydrated === 'true') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    globalThis.deskbookHeld.push(event);
    control.setAttribute('aria-busy', 'true');
    load();
  };
  addEventListener('click', hold, true);
}
