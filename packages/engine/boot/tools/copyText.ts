import {copyToClipboard} from '@deskbook/ui/browser/copyToClipboard';

/** Milliseconds that a button says "Copied". A failure stays, because the reader has to do something. */
const SHOWN_FOR = 2500;

/**
 * Copies the code in the button's `data-copy` element, or else the page's address. `data-copied` selects the message
 * for the result (`components/CopyOutcome.tsx`).
 */
export async function copyText(button: HTMLElement): Promise<void> {
  const code = button.closest('[data-copy]')?.querySelector('code');
  const text = code?.textContent ?? location.origin + location.pathname;
  const isCopied = await copyToClipboard(text, code ?? null);
  // `prompt` shows the text selected, so the reader can copy it.
  if (!isCopied && !code) prompt(button.textContent ?? '', text);
  else button.dataset.copied = `${isCopied}`;
  if (isCopied) setTimeout(() => delete button.dataset.copied, SHOWN_FOR);
}
