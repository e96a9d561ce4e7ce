import {buttonAt} from './controls';
import {copyOf} from './islands';

/** Repeats the clicks that the boot script holds (`holdEvents.ts`): once, in order. */
export async function replayEvents(): Promise<void> {
  for (const event of globalThis.deskbookHeld.splice(0)) {
    buttonAt(event.target)?.removeAttribute('aria-busy');
    event.target?.dispatchEvent(copyOf(event));
    // React renders in a microtask: what comes next meets the new state.
    await undefined;
  }
}
