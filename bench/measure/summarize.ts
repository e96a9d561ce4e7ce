export interface Summary {
  median: number;
  min: number;
  max: number;
}

export function summarize(values: readonly number[]): Summary {
  return {
    median: round(medianOf(values)),
    min: round(Math.min(...values)),
    max: round(Math.max(...values)),
  };
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

/** Rounds to hundredths; more would be noise. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
