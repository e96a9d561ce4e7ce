import {localDate} from '../../shared/localDate';

/**
 * From a week or a day of the calendar to the one of the reader's today, which may be on the page of another month. The
 * address of a week may name any of its days (`views.ts`).
 */
export function goToToday({target}: Event): void {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[name=today]') : null;
  if (!button) return;
  const date = localDate();
  const page = document.querySelector<HTMLAnchorElement>(`main a[href*="/calendar/${date.slice(0, 7)}/"]`);
  location.assign(`${(page ?? location).pathname}${location.search}#${button.value}-${date}`);
}
