/** Parses JSON, with or without a byte order mark; returns undefined if it isn't any. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
