import {localDate} from '@deskbook/text/dates/localDate';
import {enterGrid, followFocus, makeGrids, moveByKey} from './grid';
import {showNow} from './now';

/** Adds event handlers to calendar pages. Their filters are those of lists (`../filters`). */
export function watchCalendar(): void {
  addEventListener('hashchange', followView);
  addEventListener('click', skip);
  addEventListener('click', goToToday);
  addEventListener('keydown', enterGrid);
  addEventListener('keydown', moveByKey);
  addEventListener('focusin', followFocus);
  setInterval(showNow, 60_000);
}

export function showCalendar(): void {
  followView();
  makeGrids();
  showNow();
}

/**
 * Goes to the page that has the week or day in the address, and marks the day in the month. `#week-2026-12-09` means
 * the week with that day, and the address may be of a page with another month.
 */
function followView(): void {
  const {hash, pathname, search} = location;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('td > p > a')) {
    if (link.hash === hash) link.setAttribute('aria-current', 'date');
    else link.removeAttribute('aria-current');
  }
  const [, date, month] = /^#(?:week|day)-((\d{4}-\d\d)-\d\d)$/.exec(hash) ?? [];
  if (!date || document.getElementById(hash.slice(1))) return;
  const week = document.getElementById(`day-${date}`)?.closest('[id^=week-]');
  const page = document.querySelector<HTMLAnchorElement>(`main a[href*="/calendar/${month}"]`)?.pathname;
  if (week) location.replace(`#${week.id}`);
  else if (page && page !== pathname) location.replace(page + search + hash);
}

/** Handles the skip link itself, because the hash names the view and must stay. */
function skip(event: Event): void {
  const main = document.querySelector('main');
  if (!main || !(event.target instanceof Element) || !event.target.closest('a[data-island=calendar]')) return;
  event.preventDefault();
  // If the click came before this script.
  if (location.hash.startsWith('#__')) history.back();
  main.tabIndex = -1;
  main.focus();
  main.addEventListener('blur', () => main.removeAttribute('tabindex'), {once: true});
}

/**
 * Goes from a week or day to the one with the reader's today, which may be on another month's page. A week's address
 * can name any of its days.
 */
function goToToday({target}: Event): void {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[name=today]') : null;
  if (!button) return;
  const date = localDate();
  const page = document.querySelector<HTMLAnchorElement>(`main a[href*="/calendar/${date.slice(0, 7)}"]`);
  location.assign(`${(page ?? location).pathname}${location.search}#${button.value}-${date}`);
}
