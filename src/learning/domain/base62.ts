/*
 * Bytes as letters and digits only: e-mail programs break, quote and escape nearly everything else. It is about as short
 * as base64.
 */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE = BigInt(DIGITS.length);

/** So many digits at a time, since dividing a large number is slow. */
const STEP = 10;
const STEP_BASE = BASE ** BigInt(STEP);

export function toBase62(bytes: Uint8Array): string {
  // A byte in front keeps those that are 0.
  let number = BigInt(`0x01${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`);
  const steps: string[] = [];
  while (number > 0n) {
    steps.push(digitsOf(number % STEP_BASE));
    number /= STEP_BASE;
  }
  return steps.reverse().join('').replace(/^0+/, '');
}

function digitsOf(number: bigint): string {
  let rest = number;
  const digits = Array.from({length: STEP}, () => {
    const digit = DIGITS[Number(rest % BASE)];
    rest /= BASE;
    return digit;
  });
  return digits.reverse().join('');
}

/** Null where the text was not made of bytes. */
export function fromBase62(text: string): Uint8Array | null {
  if (!/^[0-9A-Za-z]+$/.test(text)) return null;
  const padded = text.padStart(Math.ceil(text.length / STEP) * STEP, '0');
  let number = 0n;
  for (let start = 0; start < padded.length; start += STEP) {
    number = number * STEP_BASE + numberOf(padded.slice(start, start + STEP));
  }
  const hex = number.toString(16);
  if (!hex.startsWith('1') || hex.length % 2 === 0) return null;
  return Uint8Array.from({length: (hex.length - 1) / 2}, (_, place) =>
    Number.parseInt(hex.slice(1 + 2 * place, 3 + 2 * place), 16),
  );
}

function numberOf(digits: string): bigint {
  return [...digits].reduce((number, digit) => number * BASE + BigInt(DIGITS.indexOf(digit)), 0n);
}
