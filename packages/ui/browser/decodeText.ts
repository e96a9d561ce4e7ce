/** Byte order marks of Excel's "Unicode text". */
const MARKS: readonly [encoding: string, bytes: readonly number[]][] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Decodes a file as UTF-8, UTF-16 with a byte order mark, or else Windows-1252, which reads anything; null if it isn't
 * text.
 */
export function decodeText(bytes: Uint8Array<ArrayBuffer>): string | null {
  const text = decodeAs(encodingOf(bytes), bytes) ?? decodeAs('windows-1252', bytes);
  return text?.includes('\0') ? null : text;
}

function encodingOf(bytes: Uint8Array): string {
  return MARKS.find(([, mark]) => mark.every((byte, place) => bytes[place] === byte))?.[0] ?? 'utf-8';
}

function decodeAs(encoding: string, bytes: Uint8Array<ArrayBuffer>): string | null {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    return null;
  }
}
