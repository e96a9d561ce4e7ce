/** No regex flags, so editors can use the pattern too. */
export const MAIL_ADDRESS = /^[^\s@<>"?&#%,]+@[^\s@<>"?&#%,]+\.[^\s@<>"?&#%,]+$/;

export function isMailAddress(given: string): boolean {
  return MAIL_ADDRESS.test(given);
}
