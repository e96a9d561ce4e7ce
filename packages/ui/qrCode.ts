import {encode} from 'uqr';

/** An address as a QR code. */
export interface DrawnAddress {
  address: string;
  /** Modules on each side, including the quiet zone. */
  size: number;
  /** SVG path that draws the dark modules as lines, one unit per module. */
  path: string;
}

/** White modules around a code, which cameras need to find it. The standard asks for four. */
const QUIET_ZONE = 4;

/**
 * Encodes addresses as QR codes with the same number of modules, so they look alike side by side. Runs during the
 * build, so browsers load no library for it.
 */
export function drawCodes(addresses: readonly string[]): DrawnAddress[] {
  // They're all encoded as bytes, so the longest has the most modules.
  const [longest = ''] = addresses.toSorted((one, other) => bytesOf(other) - bytesOf(one));
  const {version} = encode(longest, OPTIONS);
  return addresses.map((address) => ({address, ...drawCode(address, version)}));
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

// Scanners accept any of the eight masks, and choosing the best for each code takes fifteen times as long.
const OPTIONS = {ecc: 'M', border: QUIET_ZONE, maskPattern: 0} as const;

/** Error correction level M: the code stays readable if a fold or stain covers a tenth of it. */
function drawCode(address: string, minVersion: number): Pick<DrawnAddress, 'size' | 'path'> {
  const {size, data} = encode(address, {...OPTIONS, minVersion});
  return {size, path: data.map(drawRow).join('')};
}

/** Draws each row as one line through the middle of its dark modules: `M4 4.5h7m3 0h3`. */
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
