import {encode} from 'uqr';

/** Modules of white around a code, without which cameras do not find it. The standard asks for four. */
const QUIET_ZONE = 4;

/**
 * An address as a QR code with error correction M: a code stays readable where a fold or a stain takes a tenth of it.
 * Made when the site is built, so that no browser loads a library for it.
 */
export function drawCode(address: string): {size: number; path: string} {
  const {size, data} = encode(address, {ecc: 'M', border: QUIET_ZONE});
  return {size, path: data.map(drawRow).join('')};
}

/** Each run of dark modules as one rectangle: `M4 4h7v1h-7z`. */
function drawRow(row: readonly boolean[], y: number): string {
  const text = row.map((isDark) => (isDark ? '1' : '0')).join('');
  return [...text.matchAll(/1+/g)].map(({index, 0: run}) => `M${index} ${y}h${run.length}v1h-${run.length}z`).join('');
}
