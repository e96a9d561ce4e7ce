import {buttonAt, isKeyOf, rememberPlace} from './controls';
import type {Waking} from './wake';

/**
 * Holds back what a reader does to controls before React is awake.
 *
 * @returns does it then: once, in order
 */
export function holdEvents(waking: Waking): () => Promise<void> {
  const held: {control: HTMLElement; event: Event; find: () => HTMLElement | undefined}[] = [];

  const hold = (event: Event) => {
    const control = buttonAt(event.target);
    if (!control || waking.state() === 'awake') return;
    const key = keyOf(event);
    if (key && !isKeyOf(control, key)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    held.push({control, event, find: rememberPlace(control)});
    control.setAttribute('aria-busy', 'true');
    waking.wake();
  };
  addEventListener('click', hold, true);
  addEventListener('keydown', hold, true);

  let focused: HTMLElement | null;
  let findFocused: () => HTMLElement | undefined;
  addEventListener('focusin', ({target}) => {
    focused = buttonAt(target);
    if (focused) findFocused = rememberPlace(focused);
  });

  return async () => {
    // React has recreated the control that had the focus.
    if (document.activeElement === document.body && focused?.isConnected === false) findFocused()?.focus();
    for (const {control, event, find} of held.splice(0)) {
      control.removeAttribute('aria-busy');
      const found = find();
      // An arrow moves the focus along the tabs: the key that follows it is for where it has gone.
      const focused = keyOf(event) && buttonAt(document.activeElement);
      (focused || found)?.dispatchEvent(copyOf(event));
      // React renders in a microtask: what comes next meets the new state.
      await undefined;
    }
  };
}

/** Of a key; a click has none. */
function keyOf(event: Event): string | undefined {
  return (event as Partial<KeyboardEvent>).key;
}

/** An event can be dispatched once. */
function copyOf(event: Event): Event {
  return new (event.constructor as typeof Event)(event.type, event);
}
