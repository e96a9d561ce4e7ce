/** Formats a day in the page's language. A date without a time is the same date in every time zone. */
export function dayOf(at: string, form: Intl.DateTimeFormatOptions): string {
  const isDate = at.length === 10;
  return new Date(at).toLocaleDateString(document.documentElement.lang, {...form, ...(isDate && {timeZone: 'UTC'})});
}
