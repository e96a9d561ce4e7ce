/** Fills in times in the reader's time zone, unless that was done before. */
export function tellReaderTimes(): void {
  document.querySelectorAll<HTMLTimeElement>('[data-zone]:empty').forEach(tellReaderTime);
}

/** Fills in a time in the reader's time zone, and shows it if it differs from the one in `data-zone`. */
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
