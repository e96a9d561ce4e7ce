export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** Of a sample: divided by one less than there are pairs. Of numbers with themselves, it is their variance. */
export function covariance(xs: readonly number[], ys: readonly number[]): number {
  const [meanX, meanY] = [mean(xs), mean(ys)];
  const products = xs.map((x, place) => (x - meanX) * ((ys[place] as number) - meanY));
  return products.reduce((sum, product) => sum + product, 0) / (xs.length - 1);
}

/** The middle one, or halfway between the two in the middle; null where there are none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1);
  return middle.length > 0 ? mean(middle) : null;
}
