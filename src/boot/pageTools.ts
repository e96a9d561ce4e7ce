import {closest} from './controls';
import {addScript} from './wake';

/** The address of `src/boot/tools/index.ts` as one file; put there when the boot script is bundled. */
declare const PAGE_TOOLS: string;

/** What works without React, by a small script of its own: buttons that print and copy, and the ticks of steps. */
export const TOOL = '[data-tool]';

/**
 * Holds a click on a tool until its script is there.
 *
 * @returns loads the script, once
 */
export function watchTools(): () => Promise<void> {
  let loading: Promise<void> | undefined;
  let clicked: HTMLElement | null;
  const load = () => {
    loading ??= addScript(PAGE_TOOLS).then(() => clicked?.click());
    return loading;
  };
  addEventListener('click', ({target}) => {
    clicked = closest(target, TOOL);
    if (clicked) load();
  });
  return load;
}
