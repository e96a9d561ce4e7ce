/*
 * Encodes bytes as letters and digits only, because e-mail programs break, quote or escape nearly everything else.
 * About as short as base64.
 */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE = BigInt(DIGITS.length);

/** Bytes per number: BigInts get slow as they grow, and 64 bytes waste almost none of their 86 digits. */
const BLOCK_BYTES = 64;
const BLOCK_DIGITS = digitsFor(BLOCK_BYTES);

function digitsFor(bytes: number): number {
  return Math.ceil((bytes * 8) / Math.log2(DIGITS.length));
}

export function toBase62(bytes: Uint8Array): string {
  const blocks = Array.from({length: Math.ceil(bytes.length / BLOCK_BYTES)}, (_, place) =>
    digitsOf(bytes.subarray(place * BLOCK_BYTES, (place + 1) * BLOCK_BYTES)),
  );
  return blocks.join('');
}

function digitsOf(block: Uint8Array): string {
  let number = block.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const digits = Array.from({length: digitsFor(block.length)}, () => {
    const digit = DIGITS[Number(number % BASE)];
    number /= BASE;
    return digit;
  });
  return digits.reverse().join('');
}

/** Returns null if the text isn't valid base 62. */
export function fromBase62(text: string): Uint8Array | null {
  if (!/^[0-9A-Za-z]*$/.test(text)) return null;
  const blocks = (text.match(new RegExp(`.{1,${BLOCK_DIGITS}}`, 'g')) ?? []).map(bytesOf);
  return blocks.includes(null) ? null : Uint8Array.from(blocks.flatMap((block) => block ?? []));
}

function bytesOf(digits: string): number[] | null {
  const count = Math.floor((digits.length * Math.log2(DIGITS.length)) / 8);
  if (digitsFor(count) !== digits.length) return null;
  let number = [...digits].reduce((sum, digit) => sum * BASE + BigInt(DIGITS.indexOf(digit)), 0n);
  const bytes = Array.from({length: count}, () => {
    const byte = Number(number & 255n);
    number >>= 8n;
    return byte;
  });
  return number > 0n ? null : bytes.reverse();
}
