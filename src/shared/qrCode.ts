import {encode} from 'uqr';

/** An address to be read by a telephone's camera, as a QR code. */
export interface DrawnAddress {
  /** In full. */
  address: string;
  /** Modules on each side, the quiet zone included. */
  size: number;
  /** The dark modules as lines of an SVG's path, one unit a module and as wide. */
  path: string;
}

/** Modules of white around a code, without which cameras do not find it. The standard asks for four. */
const QUIET_ZONE = 4;

/**
 * Addresses as QR codes with as many modules each: side by side, they are of one size and look alike. Made when the site
 * is built, so that no browser loads a library for it.
 */
export function drawCodes(addresses: readonly string[]): DrawnAddress[] {
  // All are bytes to the encoder, so the longest has the most modules.
  const [longest = ''] = addresses.toSorted((one, other) => bytesOf(other) - bytesOf(one));
  const {version} = encode(longest, OPTIONS);
  return addresses.map((address) => ({address, ...drawCode(address, version)}));
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

// Readers undo any of the eight masks; weighing them all for each code takes fifteen times as long.
const OPTIONS = {ecc: 'M', border: QUIET_ZONE, maskPattern: 0} as const;

/** With error correction M: a code stays readable where a fold or a stain takes a tenth of it. */
function drawCode(address: string, minVersion: number): Pick<DrawnAddress, 'size' | 'path'> {
  const {size, data} = encode(address, {...OPTIONS, minVersion});
  return {size, path: data.map(drawRow).join('')};
}

/** Each row as one line through the middle of its dark modules: `M4 4.5h7m3 0h3`. */
function drawRow(row: readonly boolean[], y: number): string {
  const text = row.map((isDark) => (isDark ? '1' : '0')).join('');
  const runs = [...text.matchAll(/1+/g)].map(({index, 0: {length}}) => ({from: index, to: index + length}));
  return runs
    .map(({from, to}, at) => {
      const before = runs[at - 1];
      return `${before ? `m${from - before.to} 0` : `M${from} ${y}.5`}h${to - from}`;
    })
    .join('');
}
