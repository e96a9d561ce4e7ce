/** Adds a period if it's missing, so another sentence can follow. */
export function endSentence(text: string): string {
  return /[.!]$/.test(text) ? text : `${text}.`;
}
