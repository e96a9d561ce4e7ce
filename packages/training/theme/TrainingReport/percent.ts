export function asPercent(share: number): number {
  return Math.round(share * 100);
}
