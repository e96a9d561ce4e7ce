/** How long a button says that it has copied, in milliseconds. A failure stays, since there is something to do. */
const SHOWN_FOR = 2500;

/**
 * Copies the code in the same `data-copy` as the button, else the address of the page. `data-copied` shows what came of
 * it, in words that are in the page (`components/CopyOutcome.tsx`).
 */
export async function copyText(button: HTMLElement): Promise<void> {
  const code = button.closest('[data-copy]')?.querySelector('code');
  const text = code?.textContent ?? location.origin + location.pathname;
  let isCopied = true;
  try {
    // Not there on a plain http:// address, as many intranets have.
    await navigator.clipboard.writeText(text);
  } catch {
    isCopied = copiedBySelection(text, code);
  }
  // The old way of showing a text that can be selected and copied by hand.
  if (!isCopied && !code) prompt(button.textContent ?? '', text);
  else button.dataset.copied = `${isCopied}`;
  if (isCopied) setTimeout(() => delete button.dataset.copied, SHOWN_FOR);
}

/** The old way, which needs a selection. Where it fails too, the code stays selected for the reader's own keys. */
function copiedBySelection(text: string, code: Element | null | undefined): boolean {
  const selection = getSelection() as Selection;
  selection.selectAllChildren(code ?? document.body);
  document.oncopy = (event) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  let isCopied = false;
  try {
    isCopied = document.execCommand('copy');
  } catch {}
  document.oncopy = null;
  if (isCopied || !code) selection.removeAllRanges();
  return isCopied;
}
