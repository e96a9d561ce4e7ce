/** Decodes `%20` and similar. Text with a stray percent sign, such as `100%`, stays as it is. */
export function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
