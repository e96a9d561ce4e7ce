import {copyText} from './copyText';
import {showDue} from './showDue';
import {switchTheme} from './theme';
import {keepTicks} from './ticks';

/** Actions of buttons with `data-tool`. Buttons that clear checkboxes are plain `type=reset`. */
const TOOLS: Readonly<Record<string, (button: HTMLButtonElement) => void>> = {
  print: () => print(),
  copy: copyText,
  theme: switchTheme,
};

/** Adds event handlers once, however often `npm start` reloads the page. */
export function installTools(): void {
  const {dataset} = document.documentElement;
  if (dataset.tools) return;
  dataset.tools = 'ready';
  keepTicks();
  showDue();
  addEventListener('click', ({target}) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-tool]') : null;
    if (button) TOOLS[button.dataset.tool ?? '']?.(button);
  });
}
