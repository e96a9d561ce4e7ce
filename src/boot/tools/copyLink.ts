/** For so long a button says that it has copied, in milliseconds. */
const SHOWN_FOR = 2500;

/** Copies the address of the page, and says so beside the button; the words are in the page. */
export async function copyLink(button: HTMLElement): Promise<void> {
  const address = location.origin + location.pathname;
  if (!(await copied(address))) {
    // The old way of showing a text that can be selected and copied by hand.
    prompt(button.textContent ?? '', address);
    return;
  }
  button.dataset.copied = '';
  setTimeout(() => delete button.dataset.copied, SHOWN_FOR);
}

async function copied(text: string): Promise<boolean> {
  try {
    // Not there on a plain http:// address, as many intranets have.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedFromField(text);
  }
}

function copiedFromField(text: string): boolean {
  const field = document.createElement('textarea');
  const focused = document.activeElement as HTMLElement | null;
  field.value = text;
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    focused?.focus();
  }
}
