/**
 * What the pages of the calendar do without React: an address that names a week or a day is shown on the page that has
 * it, the day in view is marked in the month, and arrow keys work after "Skip to main content".
 */
export function watchCalendar(): void {
  addEventListener('hashchange', followAddress);
  addEventListener('click', skip);
  addEventListener('keydown', enterGrid);
  followAddress();
}

/** `#week-2026-12-09` means the week with that day, and may be asked of a page that has another month. */
function followAddress(): void {
  const {hash, pathname, search} = location;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-tool=day]')) {
    if (link.hash === hash) link.setAttribute('aria-current', 'date');
    else link.removeAttribute('aria-current');
  }
  const [, date, month] = /^#(?:week|day)-((\d{4}-\d\d)-\d\d)$/.exec(hash) ?? [];
  if (!date || document.getElementById(hash.slice(1))) return;
  const week = document.getElementById(`day-${date}`)?.closest('[id^=week-]');
  const page = document.querySelector<HTMLAnchorElement>(`main a[href*="/calendar/${month}/"]`)?.pathname;
  if (week) location.replace(`#${week.id}`);
  else if (page && page !== pathname) location.replace(page + search + hash);
}

/** The view is what follows the #: the link that leads past the navigation may not take it away. */
function skip(event: Event): void {
  const main = document.querySelector('main');
  if (!main || !(event.target instanceof Element) || !event.target.closest('[data-tool=skip]')) return;
  event.preventDefault();
  // Where this script came after the click.
  if (location.hash.startsWith('#__')) history.back();
  main.tabIndex = -1;
  main.focus();
  main.addEventListener('blur', () => main.removeAttribute('tabindex'), {once: true});
}

/** Enters the month. Arrow keys pressed before it is ready are replayed once it is. */
function enterGrid(event: KeyboardEvent): void {
  const main = document.querySelector('main');
  if (!/^Arrow/.test(event.key) || !main || event.target !== main) return;
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-enter-grid]')];
  const button = buttons.find(({parentElement}) => parentElement?.getClientRects().length);
  if (!button) return;
  event.preventDefault();
  if (keys.push(event.key) > 1) return;
  main.addEventListener('focusin', followKeys, {once: true});
  button.click();
}

const keys: string[] = [];

async function followKeys(): Promise<void> {
  for (const key of keys.splice(0).slice(1)) {
    // React renders in a microtask: each key meets the cell that the one before it led to.
    await undefined;
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
  }
}
