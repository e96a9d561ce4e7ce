/** Returns the reader's calendar date for an instant or now: `2027-03-03` for `2027-03-03T15:30:00.000Z`. */
export function localDate(instant = new Date().toISOString()): string {
  const date = new Date(instant);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
