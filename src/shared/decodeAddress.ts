/** Decodes `%20` and the like. A text with a stray percent sign, such as `100%`, has nothing to decode and stays as it is. */
export function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
