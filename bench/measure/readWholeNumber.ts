/** Reads the value of an option that counts something. */
export function readWholeNumber(option: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`${option} takes a whole number above 0, not ${JSON.stringify(text)}`);
  return Number(text);
}
