/** Copies the text of an element as it is in the source; false where the browser does not let us. */
export async function copyText(element: HTMLElement): Promise<boolean> {
  const text = element.textContent ?? '';
  try {
    // Not there on a plain http:// address, as many intranets have.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(element, text);
  }
}

/** The old way, which needs a selection. Where it fails too, the text stays selected for the reader's own keys. */
function copyBySelection(element: HTMLElement, text: string): boolean {
  const selection = document.getSelection();
  selection?.selectAllChildren(element);
  const write = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', write, {once: true});
  try {
    const isCopied = document.execCommand('copy');
    if (isCopied) selection?.removeAllRanges();
    return isCopied;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', write);
  }
}
