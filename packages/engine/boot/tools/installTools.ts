import {DUE, type DueItem} from '@deskbook/records/client/dueStore';
import {copyToClipboard} from '@deskbook/ui/browser/copyToClipboard';
import {switchTheme} from './theme';
import {keepTicks} from './ticks';

/** Milliseconds that a button says "Copied". A failure stays, because the reader has to do something. */
const SHOWN_FOR = 2500;

/**
 * Copies the code in the button's `data-copy` element, or else the page's address. `data-copied` selects the message
 * for the result (`components/CopyOutcome.tsx`).
 */
async function copyText(button: HTMLElement): Promise<void> {
  const code = button.closest('[data-copy]')?.querySelector('code');
  const text = code?.textContent ?? location.origin + location.pathname;
  const isCopied = await copyToClipboard(text, code ?? null);
  // `prompt` shows the text selected, so the reader can copy it.
  if (!isCopied && !code) prompt(button.textContent ?? '', text);
  else button.dataset.copied = `${isCopied}`;
  if (isCopied) setTimeout(() => delete button.dataset.copied, SHOWN_FOR);
}

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
