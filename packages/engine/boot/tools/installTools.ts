import {DUE, type DueItem} from '@deskbook/records/client/dueStore';
import {copyText} from './copyText';
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

/** On the home page, replaces the link in `data-due`, which goes to the review page, with what is due. */
function showDue(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-due]');
  try {
    const [{due, title}] = JSON.parse(localStorage[DUE]) as [DueItem];
    if (!link || new Date(due) > new Date()) return;
    link.textContent = `${link.dataset.words} ${title}`;
    link.href = `${link.dataset.due}`;
  } catch {
    // Leave the link as it was.
  }
}
