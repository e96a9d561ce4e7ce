/** Roving tabindex for a toolbar: one tab stop, with arrow keys, Home and End to move. */
export function makeRoving(toolbar: HTMLElement) {
  const buttons = () => Array.from(toolbar.querySelectorAll<HTMLButtonElement>('button')).filter(isShown);
  const moveTo = (button: HTMLButtonElement | undefined) => {
    if (!button) return;
    for (const each of toolbar.querySelectorAll('button')) each.tabIndex = each === button ? 0 : -1;
    button.focus();
  };
  toolbar.querySelectorAll('button').forEach((button, index) => {
    button.tabIndex = index === 0 ? 0 : -1;
  });
  toolbar.addEventListener('focusin', ({target}) => {
    for (const each of toolbar.querySelectorAll('button')) each.tabIndex = each === target ? 0 : -1;
  });
  toolbar.addEventListener('keydown', (event) => {
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const next = {ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1}[event.key];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    moveTo(all.at(next % all.length));
  });
}

function isShown(button: HTMLButtonElement): boolean {
  return button.offsetParent !== null || !button.closest('[hidden]');
}
