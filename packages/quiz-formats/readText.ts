/** Decodes a file: UTF-8, UTF-16 (which Notepad calls Unicode), or the Windows code page used before that. */
export function readText(bytes: Uint8Array): string {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (mark === 0xfffe) return new TextDecoder('utf-16le').decode(bytes);
  if (mark === 0xfeff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Returns enough of a text to tell its format. */
export function beginningOf(bytes: Uint8Array): string {
  return readText(bytes.subarray(0, 4000));
}
