export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** Computes the sample covariance (divided by n − 1). The covariance of numbers with themselves is their variance. */
export function covariance(xs: readonly number[], ys: readonly number[]): number {
  const [meanX, meanY] = [mean(xs), mean(ys)];
  const products = xs.map((x, place) => (x - meanX) * ((ys[place] as number) - meanY));
  return products.reduce((sum, product) => sum + product, 0) / (xs.length - 1);
}

/** Returns null for an empty list. */
export function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1);
  return middle.length > 0 ? mean(middle) : null;
}
