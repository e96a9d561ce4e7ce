import {buttonAt} from './controls';
import {type Held, keyOf} from './holdEvents';
import {copyOf} from './islands';
import {rememberPlace} from './rememberPlace';

/**
 * Takes over what the boot script holds (`holdEvents.ts`), before React changes the page.
 *
 * @returns does it: once, in order
 */
export function replayEvents(): () => Promise<void> {
  const held: (Held & {find: () => HTMLElement | undefined})[] = [];
  const take = (what: Held) => held.push({...what, find: rememberPlace(what.control)});
  for (const what of (globalThis.deskbookHeld ?? []) as Held[]) take(what);
  globalThis.deskbookHeld = {push: take};

  let focused: HTMLElement | null;
  let findFocused: () => HTMLElement | undefined;
  const noteFocus = () => {
    focused = buttonAt(document.activeElement);
    if (focused) findFocused = rememberPlace(focused);
  };
  noteFocus();
  addEventListener('focusin', noteFocus);

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
