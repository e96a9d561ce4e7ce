/**
 * Copies text, even on a page served over plain HTTP, as on many intranets.
 *
 * @param shown contains the text; if copying fails, it stays selected so the reader can copy it
 * @returns whether it worked
 */
export async function copyToClipboard(text: string, shown: Element | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, shown);
  }
}

/** Uses the older API, which needs a selection. */
function copyBySelection(text: string, shown: Element | null): boolean {
  const selection = getSelection() as Selection;
  selection.selectAllChildren(shown ?? document.body);
  document.oncopy = (event) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  let isCopied = false;
  try {
    isCopied = document.execCommand('copy');
  } catch {}
  document.oncopy = null;
  if (isCopied || !shown) selection.removeAllRanges();
  return isCopied;
}
