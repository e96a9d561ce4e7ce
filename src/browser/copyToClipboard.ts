/**
 * Puts a text on the clipboard, also where the page came over plain http, as on many intranets.
 *
 * @param shown holds the text on the page: where the browser doesn't copy, it is left selected for the reader's own keys
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

/** The old way, which needs a selection. */
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
