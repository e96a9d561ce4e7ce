/** A share as a whole number of percent. */
export function asPercent(share: number): number {
  return Math.round(share * 100);
}
