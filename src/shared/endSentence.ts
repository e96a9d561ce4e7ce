/** A text that somebody has written with a full stop or without, before another sentence. */
export function endSentence(text: string): string {
  return /[.!]$/.test(text) ? text : `${text}.`;
}
