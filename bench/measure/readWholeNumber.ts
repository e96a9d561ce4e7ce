/** Parses an option's positive integer. */
export function readWholeNumber(option: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`${option} takes a whole number above 0, not ${JSON.stringify(text)}`);
  return Number(text);
}

/** Parses numbers of pages such as `1000,100` and sorts them. */
export function readSizes(text: string): number[] {
  return text
    .split(',')
    .map((size) => readWholeNumber('--sizes', size.trim()))
    .toSorted((a, b) => a - b);
}
