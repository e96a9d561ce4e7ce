import {copyToClipboard} from '../../browser/copyToClipboard';

/** How long a button says that it has copied, in milliseconds. A failure stays, since there is something to do. */
const SHOWN_FOR = 2500;

/**
 * Copies the code in the same `data-copy` as the button, else the address of the page. `data-copied` shows what came of
 * it, in words that are in the page (`components/CopyOutcome.tsx`).
 */
export async function copyText(button: HTMLElement): Promise<void> {
  const code = button.closest('[data-copy]')?.querySelector('code');
  const text = code?.textContent ?? location.origin + location.pathname;
  const isCopied = await copyToClipboard(text, code ?? null);
  // The old way of showing a text that can be selected and copied by hand.
  if (!isCopied && !code) prompt(button.textContent ?? '', text);
  else button.dataset.copied = `${isCopied}`;
  if (isCopied) setTimeout(() => delete button.dataset.copied, SHOWN_FOR);
}
