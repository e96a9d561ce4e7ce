/**
 * From a week or a day of the calendar to the one of the reader's today, which may be on the page of another month. The
 * address of a week may name any of its days (`calendar.ts`).
 */
export function goToToday({value}: HTMLButtonElement): void {
  const now = new Date();
  const month = `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}`;
  const page = document.querySelector<HTMLAnchorElement>(`main a[href*="/calendar/${month}/"]`);
  const path = page ? page.pathname : location.pathname;
  location.assign(`${path}${location.search}#${value}-${month}-${twoDigits(now.getDate())}`);
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
