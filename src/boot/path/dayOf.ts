/** A day in the language of the page. Of a date alone, that date anywhere in the world. */
export function dayOf(at: string, form: Intl.DateTimeFormatOptions): string {
  const isDate = at.length === 10;
  return new Date(at).toLocaleDateString(document.documentElement.lang, {...form, ...(isDate && {timeZone: 'UTC'})});
}
