const KEY = 'deskbook:day';

/** Keeps a day of the month for the page that comes next. Where storage is blocked, that page begins as usual. */
export function keepDay(day: string): void {
  try {
    sessionStorage.setItem(KEY, day);
  } catch {}
}

export function takeKeptDay(): string | null {
  try {
    const day = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return day;
  } catch {
    return null;
  }
}
