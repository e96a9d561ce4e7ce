/** Without a flag, so that editors can use it too. */
export const MAIL_ADDRESS = /^[^\s@<>"?&#%,]+@[^\s@<>"?&#%,]+\.[^\s@<>"?&#%,]+$/;

export function isMailAddress(given: string): boolean {
  return MAIL_ADDRESS.test(given);
}
