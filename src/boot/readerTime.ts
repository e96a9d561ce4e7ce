/** Fills in the times on the page in the reader's own zone, unless they have been filled in. */
export function tellReaderTimes(): void {
  document.querySelectorAll<HTMLTimeElement>('[data-zone]:empty').forEach(tellReaderTime);
}

/** Fills in a time in the reader's own zone, and shows it if it differs from the time in `data-zone`. */
export function tellReaderTime(time: HTMLTimeElement): void {
  const on = (timeZone?: string) =>
    new Date(time.dateTime).toLocaleString(document.documentElement.lang, {
      timeZone,
      weekday: 'short',
      month: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  const own = on();
  time.textContent = own;
  (time.parentElement as HTMLElement).hidden = own === on(time.dataset.zone);
}
